package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.Answer;
import se.samsyn.problem.Strength;

/** The forms of the analysis that ask in words, one for each part. */
@Named
@ViewScoped
public class AnalysisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    AnalysisPage analysis;

    @Inject
    AnalysisWriting writing;

    @Inject
    StaffDrafting drafts;

    private final Map<AnalysisQuestion, @Nullable String> texts = new EnumMap<>(AnalysisQuestion.class);
    private final Map<AnalysisQuestion, @Nullable String> sources = new EnumMap<>(AnalysisQuestion.class);
    /** By their names: a menu in a map knows no type to convert to. */
    private final Map<AnalysisQuestion, @Nullable String> strengths = new EnumMap<>(AnalysisQuestion.class);

    private Map<AnalysisPart, Long> editions = Map.of();

    /** {@code f:viewAction}, after the analysis has loaded. */
    public void load() {
        editions = analysis.getAnalysis().editions();
        for (var question : AnalysisQuestion.values()) {
            var answer = analysis.getAnalysis().answers().get(question);
            texts.put(question, answer == null ? null : answer.words());
            sources.put(question, answer == null ? null : answer.source());
            var strength = answer == null ? null : answer.strength();
            strengths.put(question, strength == null ? null : strength.name());
        }
    }

    /** Keeps a part, by its name; if somebody else was faster in the same one, nothing typed is lost. */
    public String save(String name) {
        var part = AnalysisPart.valueOf(name);
        var answers = new EnumMap<AnalysisQuestion, Answer>(AnalysisQuestion.class);
        for (var question : AnalysisQuestion.of(part)) {
            var strength = strengths.get(question);
            answers.put(
                    question,
                    new Answer(
                            Objects.requireNonNullElse(texts.get(question), ""),
                            sources.get(question),
                            strength == null ? null : Strength.valueOf(strength)));
        }
        writing.answer(page.id(), part, answers, Objects.requireNonNull(editions.get(part)));
        drafts.drop(Subject.of(page.id()), name);
        return analysis.again("analysis");
    }

    public Strength[] getChoices() {
        return Strength.values();
    }

    public Map<AnalysisQuestion, @Nullable String> getTexts() {
        return texts;
    }

    public Map<AnalysisQuestion, @Nullable String> getSources() {
        return sources;
    }

    public Map<AnalysisQuestion, @Nullable String> getStrengths() {
        return strengths;
    }
}
