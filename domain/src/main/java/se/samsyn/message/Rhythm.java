package se.samsyn.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import se.samsyn.platform.Settings;

/** How often a subscriber gets what has gathered: seldom enough to be read. */
public enum Rhythm {
    DAILY,
    /** On Mondays. */
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The next time after this one, in Swedish time. */
    Instant next(Instant after) {
        var then = ZonedDateTime.ofInstant(after, Settings.ZONE);
        var morning = then.with(MORNING);
        if (this == WEEKLY) {
            morning = morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        if (!morning.isAfter(then)) {
            morning = this == WEEKLY ? morning.plusWeeks(1) : morning.plusDays(1);
        }
        return morning.toInstant();
    }
}
