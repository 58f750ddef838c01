package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samsyn.platform.Settings;

/** Tells the whole story when a demo starts on an empty database; otherwise does nothing. */
@ApplicationScoped
class DemoStory {

    private static final Logger LOG = System.getLogger(DemoStory.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemoLoading loading;

    @Inject
    Teller teller;

    @Inject
    DemoMembers members;

    @Inject
    DemoAgreement agreement;

    @Inject
    DemoReports reports;

    @Inject
    DemoProblems problems;

    @Inject
    DemoMeasures measures;

    @Inject
    DemoNews news;

    @Inject
    Clock clock;

    void onStart(@Observes Startup started) {
        if (settings.isDemo() && shallBegin()) {
            var begun = clock.instant();
            tell();
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

    private void tell() {
        var now = clock.instant();
        var told = new Told();
        var timeline = new Timeline();
        teller.now(() -> members.add(told));
        reports.outside().forEach(teller::now);
        agreement.plan(timeline);
        problems.plan(timeline, told);
        reports.plan(timeline, told, LocalDate.ofInstant(now, Settings.ZONE));
        measures.plan(timeline, told);
        news.plan(timeline, told);
        teller.tell(timeline.until(now));
    }
}
