package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Instant;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.DemoClock;

/** Lets somebody do something at a moment of the past, in a request of its own. */
@ApplicationScoped
class Teller {

    @Inject
    RequestContextController requests;

    @Inject
    LoggedIn loggedIn;

    /** @throws IllegalStateException if it is refused or fails, saying what it was */
    void tell(Timeline.Entry entry) {
        try {
            DemoClock.at(entry.at(), () -> as(entry.who(), entry.act()));
        } catch (RuntimeException failure) {
            throw new IllegalStateException(entry.at() + " " + entry.who() + ": " + entry.what(), failure);
        }
    }

    /** Lets the system itself do something now. */
    void now(Runnable act) {
        tell(new Timeline.Entry(Instant.now(), Timeline.SYSTEM, "the story itself", act));
    }

    private void as(String who, Runnable act) {
        if (!requests.activate()) {
            throw new IllegalStateException("a request goes on already; each act needs its own");
        }
        try {
            if (who.equals(Timeline.SYSTEM)) {
                loggedIn.enterAsSystem();
            } else if (!who.equals(Timeline.RESIDENT)) {
                loggedIn.enter(who);
            }
            act.run();
        } finally {
            requests.deactivate();
        }
    }
}
