package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.kernel.Period;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.PublicText;
import se.samsyn.problem.CauseId;

/** What the parties do, from proposal to outcome. A section is named after its problem: {@code P01-a}. */
@ApplicationScoped
class DemoMeasures {

    private static final String NONE = "-";

    /** One of each party, who writes none of the texts. */
    private static final List<String> APPROVERS = List.of("kommunikator", "lpochef");

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureQueries measures;

    @Inject
    FocusAreaQueries focusAreas;

    @Inject
    DemoResponse response;

    @Inject
    DemoAssessment assessment;

    void plan(Timeline timeline, Told told) {
        assessment.plan(timeline, told);
        for (var measure : Section.of("measures.txt")) {
            int position = 40;
            for (var field : measure.fields()) {
                int order = position++;
                switch (field.key()) {
                    case "proposed",
                            "contributed",
                            "decided",
                            "started",
                            "published",
                            "finished",
                            "evaluated",
                            "reaffirmed" -> {
                        var dated = Dated.of(field);
                        var what = measure.name() + " " + field.key();
                        if (field.key().equals("published")) {
                            approve(timeline, told, measure, dated, order);
                        }
                        timeline.add(
                                dated.on(), order, dated.who(), what, () -> tell(told, measure, field.key(), dated));
                        if (field.key().equals("evaluated")) {
                            approve(timeline, told, measure, dated, order);
                            timeline.add(dated.on(), order, dated.who(), what, () -> publish(told, measure));
                        }
                    }
                    default -> {}
                }
            }
        }
        response.plan(timeline, told);
    }

    /** What residents read changes with the outcome, and is approved anew. */
    private void approve(Timeline timeline, Told told, Section measure, Dated dated, int order) {
        APPROVERS.forEach(who ->
                timeline.add(dated.on(), order, who, measure.name() + " approved", () -> approve(told, measure)));
    }

    private void approve(Told told, Section measure) {
        var id = told.measure(measure.name());
        var standing = measures.seats(id).standing();
        if (standing != null) {
            planning.approve(id, standing.revision());
        }
    }

    private void publish(Told told, Section measure) {
        var id = told.measure(measure.name());
        planning.publish(id, version(id));
    }

    private void tell(Told told, Section measure, String key, Dated dated) {
        if (key.equals("proposed")) {
            propose(told, measure, dated);
            return;
        }
        var id = told.measure(measure.name());
        long read = version(id);
        switch (key) {
            case "contributed" -> planning.contribute(id, read, contribution(dated.texts()));
            case "decided" -> {
                planning.choose(id, read);
                planning.decide(id, version(id));
            }
            case "started" -> planning.start(id, read, dated.on());
            case "published" -> planning.publish(id, read);
            case "finished" -> planning.finish(id, read, dated.on());
            case "evaluated" -> planning.evaluate(id, read, dated.texts().get(0));
            case "reaffirmed" -> planning.reaffirm(id, read, dated.texts().get(0));
            default -> throw new IllegalStateException("measures.txt: " + key);
        }
    }

    private void propose(Told told, Section measure, Dated dated) {
        var problem = measure.name().substring(0, measure.name().indexOf('-'));
        var unit = dated.words().get(0);
        var id = planning.propose(told.problem(problem), outline(told, problem, measure), orNull(unit));
        planning.contribute(id, version(id), contribution(dated.texts()));
        planning.describe(id, version(id), publicText(measure));
        var place = List.of(measure.one("place").split(" \\| ", -1));
        planning.showAt(
                id,
                version(id),
                place.get(0).equals(NONE) ? null : ReportWriter.point(place.get(0)),
                place.get(1),
                orNull(place.get(2)));
        told.add(measure.name(), id);
    }

    private long version(MeasureId id) {
        return measures.row(id).orElseThrow().version();
    }

    private MeasureOutline outline(Told told, String problem, Section measure) {
        var days = measure.one("planned").split(" ", -1);
        return new MeasureOutline(
                measure.one("title"),
                MeasureKind.valueOf(measure.one("kind")),
                MeasureEffect.valueOf(measure.one("effect")),
                measure.one("category"),
                DemoProblems.focus(focusAreas, measure.one("focus")),
                causes(told, problem, measure.one("causes")),
                new Period(LocalDate.parse(days[0]), days[1].equals(NONE) ? null : LocalDate.parse(days[1])),
                measure.all("internal").stream().findFirst().orElse(null));
    }

    private static Set<CauseId> causes(Told told, String problem, String names) {
        var ids = new HashSet<CauseId>();
        Arrays.stream(names.split(" ", -1)).forEach(name -> ids.add(told.cause(problem + "." + name)));
        return ids;
    }

    static PublicText publicText(Section measure) {
        return new PublicText(measure.one("text"), measure.one("problem"), measure.one("why"));
    }

    /** A sentence, hours, kronor, and perhaps what skill and what knowledge the party brings. */
    static Contribution contribution(List<String> texts) {
        return new Contribution(
                texts.get(0),
                Integer.parseInt(texts.get(1)),
                Integer.parseInt(texts.get(2)),
                texts.size() > 3 ? texts.get(3) : null,
                texts.size() > 4 ? texts.get(4) : null);
    }

    private static @Nullable String orNull(String text) {
        return text.equals(NONE) ? null : text;
    }
}
