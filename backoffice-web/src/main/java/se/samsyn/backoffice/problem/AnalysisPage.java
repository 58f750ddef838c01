package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisPoint;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.CauseId;
import se.samsyn.web.words.Texts;

/** The analysis of the problem that is shown: what stands in it, what it lacks, who has written and commented. */
@Named
@ViewScoped
public class AnalysisPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One line of the quality check.
     *
     * @param isDone whether the point is fulfilled
     */
    public record Point(AnalysisPoint rule, boolean isDone) implements Serializable {}

    @Inject
    ProblemPage page;

    @Inject
    AnalysisQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    Texts texts;

    private AnalysisQueries.@Nullable View analysis;
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var view = queries.view(page.id());
        analysis = view;
        names = members.names(Stream.of(
                        view.notes().stream().map(AnalysisQueries.Note::by),
                        Stream.ofNullable(view.written()).map(AnalysisQueries.Writing::by))
                .flatMap(by -> by)
                .<@Nullable UUID>map(Actor::member));
    }

    /** The name of somebody who wrote. */
    public String name(@Nullable Actor actor) {
        return names.of(actor);
    }

    /** What a cause is called that another one lies behind; empty for none. */
    public String statement(@Nullable CauseId id) {
        return getAnalysis().causes().stream()
                .filter(cause -> cause.id().equals(id))
                .map(cause -> cause.wording().statement())
                .findFirst()
                .orElse("");
    }

    /** The kinds of sources that a cause rests on, in words. */
    public String sources(AnalysisQueries.CauseRow cause) {
        return cause.wording().sources().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    /** The points of the quality check, in their order. */
    public List<Point> getPoints() {
        var missing = getAnalysis().check().missing();
        return Arrays.stream(AnalysisPoint.values())
                .map(point -> new Point(point, !missing.contains(point)))
                .toList();
    }

    /** How many times a part, by its name, has been written. */
    public long edition(String part) {
        return Objects.requireNonNull(getAnalysis().editions().get(AnalysisPart.valueOf(part)));
    }

    /** The questions of a part, by its name. */
    public List<AnalysisQuestion> questions(String part) {
        return AnalysisQuestion.of(AnalysisPart.valueOf(part));
    }

    /** Who wrote the analysis last. */
    public @Nullable LastChange getLastChange() {
        var written = getAnalysis().written();
        return written == null ? null : new LastChange(name(written.by()), written.at());
    }

    String again(String done) {
        return "analys?number=" + page.getProblem().number() + "&klart=" + done + "&faces-redirect=true";
    }

    public AnalysisQueries.View getAnalysis() {
        return Objects.requireNonNull(analysis);
    }
}
