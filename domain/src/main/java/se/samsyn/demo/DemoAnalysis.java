package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Visibility;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.Answer;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.ChainLink;
import se.samsyn.problem.Influence;
import se.samsyn.problem.Nearness;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.Presence;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Triangle;

/** Why the problems of the story are there, as both parties came to see it. */
@ApplicationScoped
class DemoAnalysis {

    private static final String NONE = "-";

    @Inject
    AnalysisWriting writing;

    @Inject
    AnalysisQueries analyses;

    void plan(Timeline timeline, Told told) {
        for (var problem : Section.of("problems.txt")) {
            int position = 0;
            for (var field : problem.fields()) {
                int order = position++;
                switch (field.key()) {
                    case "cause", "answered", "triangle", "chain", "comment" -> {
                        var dated = Dated.of(field);
                        timeline.add(
                                dated.on(),
                                order,
                                dated.who(),
                                problem.name() + " " + field.value(),
                                () -> tell(told, problem.name(), field.key(), dated));
                    }
                    default -> {}
                }
            }
        }
    }

    private void tell(Told told, String problem, String key, Dated dated) {
        var id = told.problem(problem);
        var words = dated.words();
        var texts = dated.texts();
        switch (key) {
            case "cause" -> told.add(problem + "." + words.get(0), writing.name(id, cause(told, problem, dated)));
            case "answered" -> {
                var part = AnalysisPart.valueOf(words.get(0));
                writing.answer(id, part, answers(texts), edition(id, part));
            }
            case "triangle" -> writing.draw(id, triangle(words, texts), edition(id, AnalysisPart.TRIANGLE));
            case "chain" ->
                writing.chain(id, texts.stream().map(ChainLink::of).toList(), edition(id, AnalysisPart.CHAIN));
            case "comment" -> writing.comment(id, texts.get(0), Visibility.valueOf(words.get(0)));
            default -> throw new IllegalStateException("problems.txt: " + key);
        }
    }

    /**
     * Its key, perspective and strength, whom it can be influenced by and how much, priority, and what it lies behind.
     */
    private static CauseWording cause(Told told, String problem, Dated dated) {
        var words = dated.words();
        var texts = dated.texts();
        var isIndirect = words.size() > 7;
        return new CauseWording(
                texts.get(0),
                Perspective.valueOf(words.get(1)),
                isIndirect ? Nearness.INDIRECT : Nearness.DIRECT,
                isIndirect ? told.cause(problem + "." + words.get(7)) : null,
                Strength.valueOf(words.get(2)),
                kinds(texts.get(1)),
                new Influence(
                        Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4)), Integer.parseInt(words.get(5))),
                Integer.valueOf(words.get(6)));
    }

    private static Set<SourceKind> kinds(String names) {
        return Arrays.stream(names.split(" ", -1)).map(SourceKind::valueOf).collect(Collectors.toSet());
    }

    /** Three texts each: the question with its strength, the answer, the source. */
    private static EnumMap<AnalysisQuestion, Answer> answers(List<String> texts) {
        var answers = new EnumMap<AnalysisQuestion, Answer>(AnalysisQuestion.class);
        for (int i = 0; i < texts.size(); i += 3) {
            var asked = texts.get(i).split(" ", -1);
            var strength = orNull(asked[1]);
            answers.put(
                    AnalysisQuestion.valueOf(asked[0]),
                    new Answer(
                            texts.get(i + 1),
                            orNull(texts.get(i + 2)),
                            strength == null ? null : Strength.valueOf(strength)));
        }
        return answers;
    }

    /**
     * The six sides in their order, then why no cause is named of the one who does it, is exposed, and of the place.
     */
    private static Triangle triangle(List<String> words, List<String> texts) {
        var sides = words.stream().map(Presence::valueOf).toList();
        return new Triangle(
                sides.get(0),
                sides.get(1),
                sides.get(2),
                sides.get(3),
                sides.get(4),
                sides.get(5),
                orNull(texts.get(0)),
                orNull(texts.get(1)),
                orNull(texts.get(2)));
    }

    private long edition(ProblemId id, AnalysisPart part) {
        return Objects.requireNonNull(analyses.view(id).editions().get(part));
    }

    private static @Nullable String orNull(String text) {
        return text.equals(NONE) ? null : text;
    }
}
