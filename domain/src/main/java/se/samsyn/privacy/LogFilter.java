package se.samsyn.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * Which lines of the audit trail somebody wants to read.
 *
 * @param from the first day, in Swedish time
 * @param to the last day, included; not before the first, and within a year of it
 * @param who what kind of actor
 * @param member only this one; null for all
 * @param kind null for all but logins, which have a view of their own
 * @param number of a report, problem or measure that it was done with; null for whatever
 */
public record LogFilter(
        LocalDate from, LocalDate to, Who who, @Nullable UUID member, @Nullable DeedKind kind, @Nullable String number)
        implements Serializable {

    /** The most days that are looked through at once: nobody waits for ten years of lines. */
    public static final int DAYS_MAX = 366;

    /** What kind of actor. */
    public enum Who {
        STAFF,
        /** Whoever uses the portal; nobody knows who. */
        RESIDENTS,
        /** Whoever operates the installation. */
        SYSTEM
    }

    public LogFilter {
        if (from.isAfter(to)) {
            from = to;
        }
        if (from.isBefore(to.minusDays(DAYS_MAX))) {
            from = to.minusDays(DAYS_MAX);
        }
    }

    ZonedDateTime begin() {
        return from.atStartOfDay(Settings.ZONE);
    }

    /** The first moment that is too late. */
    ZonedDateTime end() {
        return to.plusDays(1).atStartOfDay(Settings.ZONE);
    }
}
