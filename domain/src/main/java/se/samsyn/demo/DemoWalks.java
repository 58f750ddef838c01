package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import se.samsyn.walk.Plan;
import se.samsyn.walk.WalkPlanning;

/** Safety walks that are to come when the story has been told. */
@ApplicationScoped
class DemoWalks {

    private static final LocalTime BEGINS = LocalTime.of(18, 0);

    @Inject
    WalkPlanning planning;

    void plan(Timeline timeline, LocalDate today) {
        var planned = today.minusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var held = today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        for (var walk : Section.of("walks.txt")) {
            var plan = new Plan(
                    walk.one("title"),
                    Timeline.at(held, BEGINS),
                    walk.one("meeting"),
                    walk.one("purpose"),
                    walk.all("stop"));
            timeline.add(planned, 0, "samordnare", "walk " + walk.name(), () -> planning.plan(plan, true));
        }
    }
}
