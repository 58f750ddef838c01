package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** How phone numbers that were kept to call with the last answer go when nobody has called in time (domain.md 3.7). */
@UseCase
public class ContactForgetting {

    @Inject
    Concerns concerns;

    @Inject
    Settings settings;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Deletes those of work that ended long ago, each with a line in its report's history; answers how many, of one
     * batch.
     */
    @Allows(Permission.RUN_JOBS)
    public int forgetUncalled() {
        var now = clock.instant();
        var old = concerns.claimWithContactClosedBefore(now.minus(settings.uncalledKept()));
        for (var concern : old) {
            concerns.forgetContact(concern.id());
            concern.note(ConcernEvent.NUMBER_FORGOTTEN, null, null, current.actor(), now);
        }
        return old.size();
    }
}
