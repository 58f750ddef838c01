package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** How subscriptions go that somebody asked for and nobody confirmed. */
@UseCase
public class SubscriptionForgetting {

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionCourse course;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Deletes those that nobody has confirmed in time ({@link Settings#unconfirmedKept}); answers how many, at most
     * 100.
     */
    @Allows(Permission.RUN_JOBS)
    public int forgetUnconfirmed() {
        var old = subscriptions.unconfirmedSince(clock.instant().minus(settings.unconfirmedKept()));
        old.forEach(course::end);
        return old.size();
    }
}
