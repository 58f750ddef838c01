package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.problem.BackReason;
import se.samsyn.problem.Definition;
import se.samsyn.problem.GoalBound;
import se.samsyn.problem.GoalText;
import se.samsyn.problem.Move;
import se.samsyn.problem.Outcome;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;

/** The twelve problems on their way through the cycle (domain.md 7.2). */
@ApplicationScoped
class DemoProblems {

    /** One of each party, which names its own. */
    private static final List<String> LEADS = List.of("samordnare", "kommunpolis");

    @Inject
    ProblemSolving solving;

    @Inject
    ProblemQueries problems;

    @Inject
    FocusAreaQueries focusAreas;

    @Inject
    DemoAnalysis analysis;

    @Inject
    DemoSeries series;

    void plan(Timeline timeline, Told told, LocalDate today) {
        series.plan(timeline, today);
        analysis.plan(timeline, told);
        for (var problem : Section.of("problems.txt")) {
            int position = 0;
            for (var field : problem.fields()) {
                int order = position++;
                switch (field.key()) {
                    case "raised", "defined", "source", "goal", "step", "back", "closed" -> {
                        var dated = Dated.of(field);
                        var what = problem.name() + " " + field.value();
                        timeline.add(
                                dated.on(), order, dated.who(), what, () -> tell(told, problem, field.key(), dated));
                        if (field.key().equals("raised")) {
                            LEADS.forEach(lead -> timeline.add(
                                    dated.on(),
                                    order,
                                    lead,
                                    what,
                                    () -> lead(told, told.problem(problem.name()), lead)));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void tell(Told told, Section problem, String key, Dated dated) {
        if (key.equals("raised")) {
            raise(told, problem);
            return;
        }
        var id = told.problem(problem.name());
        var words = dated.words();
        var texts = dated.texts();
        switch (key) {
            case "defined" -> solving.define(id, definition(problem), 0);
            case "source" ->
                solving.cite(id, SourceKind.valueOf(words.get(0)), texts.get(0), Strength.valueOf(words.get(1)));
            case "goal" -> solving.setGoal(id, goal(words.get(1), texts), LocalDate.parse(words.get(0)));
            case "step" -> solving.move(id, read(id), Move.to(Phase.valueOf(words.get(0)), first(texts)));
            case "back" ->
                solving.move(
                        id,
                        read(id),
                        new Move(Phase.valueOf(words.get(0)), BackReason.valueOf(words.get(1)), texts.get(0), null));
            case "closed" ->
                solving.move(id, read(id), new Move(Phase.CLOSED, null, texts.get(0), Outcome.valueOf(words.get(0))));
            default -> throw new IllegalStateException("problems.txt: " + key);
        }
    }

    private void raise(Told told, Section problem) {
        var id = solving.raise(problem.one("title"), focus(focusAreas, problem.one("focus")), List.of());
        told.add(problem.name(), id);
    }

    private void lead(Told told, ProblemId id, String lead) {
        solving.appoint(id, read(id), told.member(lead));
    }

    private long read(ProblemId id) {
        return problems.view(problems.row(id).orElseThrow().number()).version();
    }

    /** @param codes of focus areas in force, with spaces between */
    static Set<FocusAreaId> focus(FocusAreaQueries focusAreas, String codes) {
        var ids = new HashSet<FocusAreaId>();
        for (var code : codes.split(" ", -1)) {
            ids.add(focusAreas
                    .byCode(code)
                    .orElseThrow(() -> new IllegalStateException("no focus area " + code))
                    .id());
        }
        return ids;
    }

    static Definition definition(Section problem) {
        return new Definition(
                problem.one("behaviour"),
                problem.one("place"),
                problem.one("pattern"),
                problem.one("frequency"),
                problem.one("since"),
                problem.one("affected"),
                problem.one("harm"),
                problem.one("whose"),
                problem.one("excluded"),
                problem.one("behind"));
    }

    /** Indicator, area, population, baseline, its period, target, source and responsible. */
    private static GoalText goal(String bound, List<String> texts) {
        return new GoalText(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                GoalBound.valueOf(bound),
                texts.get(5),
                texts.get(6),
                texts.get(7));
    }

    private static @Nullable String first(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }
}
