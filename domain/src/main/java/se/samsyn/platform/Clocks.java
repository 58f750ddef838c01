package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where time comes from: nothing in the domain asks the machine itself, so that a test can stop it. */
@ApplicationScoped
class Clocks {

    @Inject
    Settings settings;

    @Produces
    Clock clock() {
        return settings.isDemo() ? new DemoClock() : Clock.systemUTC();
    }
}
