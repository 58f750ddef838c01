package se.samsyn.platform;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an installation with invented data: the wall clock, but for the moments in which its story is told in
 * the past. Never the clock of a real installation.
 */
public final class DemoClock extends Clock implements Serializable {

    // as the wall clock is: pages that are kept have it among their fields
    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    /** Does something as if it were then, on this thread. */
    public static void at(Instant then, Runnable what) {
        TOLD.set(then);
        try {
            what.run();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        var told = TOLD.get();
        return told != null ? told : Clock.systemUTC().instant();
    }
}
