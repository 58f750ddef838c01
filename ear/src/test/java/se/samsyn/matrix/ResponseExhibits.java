package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import se.samsyn.kernel.Party;
import se.samsyn.measure.Assignment;
import se.samsyn.measure.CandidateInventory;
import se.samsyn.measure.Grade;
import se.samsyn.measure.Idea;
import se.samsyn.measure.MeasureAiming;
import se.samsyn.measure.MeasureCode;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.measure.TaskGiving;
import se.samsyn.measure.TaskQueries;
import se.samsyn.measure.Work;
import se.samsyn.measure.WorkLogging;
import se.samsyn.platform.Settings;

/** The third step of a problem: its inventory, how measures work and what was done of them, and its tasks. */
@ApplicationScoped
class ResponseExhibits implements Exhibits {

    private static final Idea IDEA = new Idea(
            "Lampor", MeasureKind.SITUATIONAL, MeasureEffect.LIKELIHOOD, Grade.GREAT, 40_000, 6, Party.MUNICIPALITY);

    @Override
    public void hang(Hall hall) {
        hall.feature("Arbetet med åtgärder")
                .of(ResponseQueries.class)
                .see("Se en kandidat i inventeringen", (response, it) -> {
                    var id = it.candidate();
                    return response.candidates(it.problem()).stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .see("Se en åtgärd i tidplanen", (response, it) -> response.courses(it.problem()).stream()
                        .anyMatch(course -> course.id().equals(it.measure())))
                .act(
                        "Se om alla bryter den sista länken",
                        (response, it) -> response.breaksOnlyTheLastLink(it.problem()))
                .act("Se hur en åtgärd ska verka", (response, it) -> response.aim(it.measure()))
                .act("Läsa vad som har gjorts", (response, it) -> response.work(it.measure()));
        hall.of(CandidateInventory.class)
                .act("Lägga till en kandidat", (inventory, it) -> inventory.add(it.problem(), IDEA, true))
                .act("Välja en kandidat", (inventory, it) -> inventory.choose(it.candidate(), 0, "Billigast."))
                .act("Välja bort en kandidat", (inventory, it) -> inventory.reject(it.candidate(), 0, "För dyrt."));
        hall.of(MeasureAiming.class)
                .act(
                        "Ange hur en åtgärd ska verka",
                        (aiming, it) -> aiming.aim(it.measure(), it.measureVersion(), Set.of(MeasureCode.SP_07), null));
        hall.of(WorkLogging.class).act("Skriva vad den egna parten har gjort", (logging, it) -> {
            var id = it.measure("status = 'RUNNING', started_on = '2001-01-01'");
            logging.note(id, new Work(today(), "Två rundor.", null, null, 4, null));
        });
        hall.of(TaskQueries.class)
                .see("Se en uppgift vid sitt problem", (tasks, it) -> {
                    var id = it.task();
                    return tasks.ofProblem(it.problem()).stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .see("Se en uppgift man själv har fått", (tasks, it) -> {
                    var id = it.task();
                    return tasks.mine(Pieces.LONG_AGO, 200).stream()
                            .anyMatch(row -> row.id().equals(id));
                });
        hall.of(TaskGiving.class)
                .act(
                        "Ge någon en uppgift",
                        (giving, it) ->
                                giving.give(it.problem(), null, new Assignment("Räkna lamporna", it.self(), today())))
                .act("Markera sin uppgift som klar", (giving, it) -> giving.finish(it.task(), 0));
    }

    private static LocalDate today() {
        return LocalDate.now(Settings.ZONE);
    }
}
