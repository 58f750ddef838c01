package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.platform.Settings;

/** The whole story, from the members of staff to this moment. */
@ApplicationScoped
class DemoStory {

    @Inject
    Teller teller;

    @Inject
    DemoMembers members;

    @Inject
    DemoResidents residents;

    @Inject
    DemoPlot plot;

    @Inject
    Clock clock;

    void tell() {
        var now = clock.instant();
        var told = new Told();
        var timeline = new Timeline();
        teller.now(() -> members.add(told));
        residents.outside().forEach(teller::now);
        plot.plan(timeline, told, LocalDate.ofInstant(now, Settings.ZONE));
        teller.tell(timeline.until(now));
    }
}
