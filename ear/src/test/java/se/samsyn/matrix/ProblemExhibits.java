package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import se.samsyn.problem.Definition;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.problem.Move;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Verdict;

/** Problems on their way through the cycle. */
@ApplicationScoped
class ProblemExhibits implements Exhibits {

    @Override
    public void hang(Hall hall) {
        reading(hall.feature("Problem"));
        work(hall);
    }

    private static void reading(Hall hall) {
        hall.of(LinkedQueries.class).see("Se det vid ett förslag ur rapporter", (problems, it) -> {
            it.linked();
            return problems.of(List.of(it.concern())).stream()
                    .anyMatch(link -> link.number().equals(it.problemNumber()));
        });
        hall.of(ProblemQueries.class)
                .act(
                        "Se dem som rapporter leder till",
                        (problems, it) -> problems.workedOnAny(List.of(it.concern()), 8))
                .see("Se det i listan", (problems, it) -> {
                    var id = it.problem("phase_since = '2001-01-01'");
                    return problems.list(null).stream().anyMatch(row -> row.id().equals(id));
                })
                .see("Räkna det i sin fas", (problems, it) -> {
                    it.problem("phase = 'ANALYSIS'");
                    var with = problems.counts().getOrDefault(Phase.ANALYSIS, 0L);
                    it.problem("phase = 'CLOSED'");
                    return with > problems.counts().getOrDefault(Phase.ANALYSIS, 0L);
                })
                .see("Se att ett mål närmar sig", (problems, it) -> problems.due(Pieces.LONG_AGO, 200).stream()
                        .anyMatch(due -> due.number().equals(it.problemNumber())))
                .see("Se det från en rapport", (problems, it) -> {
                    var id = it.linked();
                    return problems.workedOn(it.concern()).stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .see(
                        "Läsa det",
                        (problems, it) -> problems.view(it.problemNumber()).id().equals(it.problem()))
                .see("Se det vid en åtgärd", (problems, it) -> problems.row(it.problem())
                        .isPresent())
                .see("Se vilka rapporter det vilar på", (problems, it) -> problems.concernsOf(it.linked())
                        .contains(it.concern()))
                .see("Se dess orsaker", (problems, it) -> !problems.causesOf(it.problem())
                        .isEmpty())
                .see("Räkna fram problem ur en rapport (id)", (problems, it) -> {
                    var id = it.linked();
                    return problems.restingOn(it.concern()).contains(id);
                })
                .see("Räkna fram rapporter ur ett problem (id)", (problems, it) -> problems.reportsBehind(it.linked())
                        .kept()
                        .contains(it.concern()));
    }

    private static void work(Hall hall) {
        hall.of(ProblemSolving.class)
                .act("Ta upp ett", (solving, it) -> solving.raise("Prov", Set.of(it.focus()), List.of()))
                .act(
                        "Ta upp ett ur en rapport",
                        (solving, it) -> solving.raise("Prov", Set.of(it.focus()), List.of(it.concern())))
                .act("Lägga till en rapport", (solving, it) -> solving.link(it.problem(), List.of(it.concern())))
                .act(
                        "Lägga till en annan källa",
                        (solving, it) -> solving.cite(it.problem(), SourceKind.FORUM, "Rådet", Strength.WEAK))
                .act("Definiera", (solving, it) -> solving.define(it.problem(), Definition.EMPTY, 0))
                .act("Sätta ett mål", (solving, it) -> solving.setGoal(it.problem(), Pieces.GOAL, Pieces.LONG_AGO))
                .act(
                        "Utvärdera",
                        (solving, it) -> solving.evaluate(it.problem(), "Som planerat.", Verdict.CANNOT_SAY, "Oklart."))
                .act(
                        "Utse sin parts ansvariga",
                        (solving, it) -> solving.appoint(it.problem(), it.problemVersion(), it.member()))
                .act(
                        "Byta fas",
                        (solving, it) -> solving.move(
                                it.problem(), it.problemVersion(), Move.to(Phase.ANALYSIS, "Vi vet nog.")));
    }
}
