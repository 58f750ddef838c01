package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.Course;
import se.samsyn.assessment.EffectPublishing;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.FindingText;
import se.samsyn.assessment.Lasting;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.ProcessAnswers;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.assessment.SurveyShares;

/** How the problems of the story were followed up (domain.md 7.2): the figures there give the words found there. */
@ApplicationScoped
class DemoAssessment {

    private static final String NONE = "-";
    private static final String SHARES = "SHARES ";

    /** One of each party, who does not write what residents read. */
    private static final List<String> APPROVERS = List.of("samordnare", "lpochef");

    @Inject
    Assessing assessing;

    @Inject
    EffectPublishing publishing;

    @Inject
    PublicFindingQueries findings;

    void plan(Timeline timeline, Told told) {
        for (var problem : Section.of("problems.txt")) {
            int position = 0;
            for (var field : problem.fields()) {
                int order = position++;
                switch (field.key()) {
                    case "carried", "studied", "concluded", "looked" -> {
                        var dated = Dated.of(field);
                        timeline.add(
                                dated.on(),
                                order,
                                dated.who(),
                                problem.name() + " " + field.value(),
                                () -> tell(told, problem.name(), field.key(), dated));
                    }
                    case "public" -> tellPublic(timeline, told, problem.name(), Dated.of(field), order);
                    default -> {}
                }
            }
        }
    }

    /** One writes, both parties approve, one publishes. */
    private void tellPublic(Timeline timeline, Told told, String problem, Dated dated, int order) {
        var what = problem + " public";
        timeline.add(
                dated.on(),
                order,
                dated.who(),
                what,
                () -> publishing.write(
                        told.problem(problem),
                        dated.words().get(0).equals("WITH") ? told.study(problem) : null,
                        new FindingText(dated.texts().get(0), dated.texts().get(1))));
        APPROVERS.forEach(who -> timeline.add(dated.on(), order, who, what, () -> {
            var draft = draft(told, problem);
            publishing.approve(draft.id(), draft.standing().revision());
        }));
        timeline.add(dated.on(), order, dated.who(), what, () -> {
            var draft = draft(told, problem);
            publishing.publish(draft.id(), draft.version());
        });
    }

    /** The story tells one of each problem. */
    private PublicFindingQueries.Draft draft(Told told, String problem) {
        return findings.of(told.problem(problem)).get(0);
    }

    private void tell(Told told, String problem, String key, Dated dated) {
        var id = told.problem(problem);
        var words = dated.words();
        var texts = dated.texts();
        switch (key) {
            case "carried" ->
                assessing.noteProcess(id, told.measure(words.get(0)), answers(CarriedOut.valueOf(words.get(1)), texts));
            case "studied" -> told.add(problem, assessing.study(id, figures(words, texts)));
            case "concluded" ->
                assessing.conclude(
                        id,
                        words.get(1).equals("WITH") ? told.study(problem) : null,
                        texts.get(0),
                        texts.get(1),
                        Course.valueOf(words.get(0)),
                        texts.get(2));
            case "looked" -> assessing.followUp(id, Lasting.valueOf(words.get(0)), texts.get(0));
            default -> throw new IllegalStateException("problems.txt: " + key);
        }
    }

    private static ProcessAnswers answers(CarriedOut carriedOut, List<String> texts) {
        return new ProcessAnswers(
                carriedOut,
                texts.get(0),
                orNull(texts.get(1)),
                orNull(texts.get(2)),
                orNull(texts.get(3)),
                orNull(texts.get(4)));
    }

    /**
     * What is counted, the source, then each place as {@code PART AREA before after words}, or the shares of a survey.
     */
    static StudyFigures figures(List<String> words, List<String> texts) {
        var counts = new EnumMap<StudyPart, AreaCounts>(StudyPart.class);
        SurveyShares shares = null;
        for (var text : texts.subList(2, texts.size())) {
            if (text.startsWith(SHARES)) {
                shares = shares(text.substring(SHARES.length()));
            } else {
                var parts = text.split(" ", 5);
                counts.put(
                        StudyPart.valueOf(parts[0]),
                        new AreaCounts(parts[1], parts[4], Long.parseLong(parts[2]), Long.parseLong(parts[3])));
            }
        }
        return new StudyFigures(
                texts.get(0),
                FigureSource.valueOf(words.get(0)),
                texts.get(1),
                months(words.get(1), words.get(2)),
                months(words.get(3), words.get(4)),
                counts,
                shares);
    }

    private static SurveyShares shares(String text) {
        var parts = text.split(" ", -1);
        return new SurveyShares(
                Double.parseDouble(parts[0]),
                Integer.parseInt(parts[1]),
                Double.parseDouble(parts[2]),
                Integer.parseInt(parts[3]));
    }

    private static Months months(String from, String to) {
        return new Months(YearMonth.parse(from), YearMonth.parse(to));
    }

    private static @Nullable String orNull(String text) {
        return text.equals(NONE) ? null : text;
    }
}
