package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** What a party has not accepted within three working days goes to the coordination function (domain.md 4.2). */
@UseCase
public class Escalating {

    @Inject
    Acceptances acceptances;

    @Inject
    Concerns concerns;

    @Inject
    ConcernLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Takes up what is overdue, each with a line in its report's history and a letter; answers how much, of one batch.
     * Nobody is asked any longer about work that has ended or is shut away.
     */
    @Allows(Permission.RUN_JOBS)
    public int escalate() {
        var overdue = acceptances.claimOverdue(LocalDate.now(clock.withZone(Settings.ZONE)));
        for (var acceptance : overdue) {
            concerns.unseen(acceptance.concern()).ifPresent(concern -> {
                if (concern.axes().handling() == Handling.CLOSED
                        || concern.axes().locked()) {
                    acceptance.end(clock.instant());
                    concern.arrange(desk -> desk.await(null));
                } else {
                    escalate(concern, acceptance);
                }
            });
        }
        return overdue.size();
    }

    /** The party can still accept it, and stays part of where it lies. */
    private void escalate(Concern concern, Acceptance acceptance) {
        var now = clock.instant();
        acceptance.escalate(now);
        var late = acceptance.party();
        concern.move(
                ConcernEvent.ESCALATED,
                late.name(),
                Placement.coordination(concern.owner()),
                null,
                current.actor(),
                now);
        letters.escalated(concern, late);
    }
}
