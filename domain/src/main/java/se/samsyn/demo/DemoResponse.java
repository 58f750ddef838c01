package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.measure.Assignment;
import se.samsyn.measure.CandidateInventory;
import se.samsyn.measure.Grade;
import se.samsyn.measure.Idea;
import se.samsyn.measure.MeasureAiming;
import se.samsyn.measure.MeasureCode;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.Work;
import se.samsyn.measure.WorkLogging;
import se.samsyn.problem.ProblemId;

/** What the parties weigh before a choice, how what they chose works, and what they really do of it. */
@ApplicationScoped
class DemoResponse {

    /** Late in the day: after what was decided and done with measures on it. */
    private static final int EVENING = 70;

    @Inject
    CandidateInventory inventory;

    @Inject
    MeasureAiming aiming;

    @Inject
    WorkLogging logging;

    @Inject
    DemoTasks tasks;

    @Inject
    DemoVersions versions;

    void plan(Timeline timeline, Told told) {
        for (var problem : Section.of("response.txt")) {
            int position = EVENING;
            for (var field : problem.fields()) {
                int order = position++;
                var dated = Dated.of(field);
                var what = problem.name() + " " + field.value();
                timeline.add(
                        dated.on(),
                        Math.min(order, 79),
                        dated.who(),
                        what,
                        () -> tell(told, told.problem(problem.name()), field.key(), dated));
            }
        }
    }

    private void tell(Told told, ProblemId problem, String key, Dated dated) {
        var words = dated.words();
        var texts = dated.texts();
        switch (key) {
            case "candidate" -> inventory.add(problem, idea(dated), true);
            case "rejected" -> {
                var row = versions.candidate(problem, texts.get(0));
                inventory.reject(row.id(), row.version(), texts.get(1));
            }
            case "aimed" -> {
                var codes = words.stream().skip(1).map(MeasureCode::valueOf).collect(Collectors.toSet());
                var id = told.measure(words.get(0));
                var link = texts.isEmpty() ? null : versions.link(id, texts.get(0));
                aiming.aim(id, versions.measure(id), codes, link);
            }
            case "worked" -> logging.note(told.measure(words.get(0)), work(dated));
            case "task" -> {
                var whom = told.member(words.get(0));
                tasks.give(problem, new Assignment(texts.get(0), whom, LocalDate.parse(words.get(1))));
            }
            case "finished" -> tasks.finish(problem, texts.get(0));
            default -> throw new IllegalStateException("response.txt: " + key);
        }
    }

    private static Idea idea(Dated dated) {
        var words = dated.words();
        return new Idea(
                dated.texts().get(0),
                MeasureKind.valueOf(words.get(0)),
                MeasureEffect.valueOf(words.get(1)),
                Grade.valueOf(words.get(2)),
                figure(words.get(4)),
                figure(words.get(5)),
                Party.valueOf(words.get(3)));
    }

    private static Work work(Dated dated) {
        var words = dated.words();
        return new Work(
                dated.on(),
                dated.texts().get(0),
                dated.texts().get(1),
                figure(words.get(3)),
                figure(words.get(1)),
                figure(words.get(2)));
    }

    private static @Nullable Integer figure(String word) {
        return word.equals("-") ? null : Integer.valueOf(word);
    }
}
