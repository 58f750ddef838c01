package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samsyn.platform.Settings;

/** Has the story told when a demo starts on an empty database; otherwise does nothing. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemoLoading loading;

    @Inject
    Teller teller;

    @Inject
    DemoStory story;

    @Inject
    Clock clock;

    void onStart(@Observes Startup started) {
        if (settings.isDemo() && shallBegin()) {
            var begun = clock.instant();
            story.tell();
            teller.now(loading::finish);
            LOG.log(
                    Level.INFO,
                    "demo: told in {0} s",
                    Duration.between(begun, clock.instant()).toSeconds());
        }
    }

    private boolean shallBegin() {
        var begins = new AtomicBoolean();
        teller.now(() -> begins.set(loading.begin()));
        return begins.get();
    }
}
