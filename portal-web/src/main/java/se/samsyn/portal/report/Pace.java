package se.samsyn.portal.report;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a form came about: what tells people from programs when it is sent (ADR 0020). A value, sealed with the answers.
 *
 * @param begun when its first page was left
 * @param worked whether the browser has done the work it was asked for ({@link Work})
 * @param notBefore when it may be sent; null until somebody wants to send it
 */
record Pace(Instant begun, boolean worked, @Nullable Instant notBefore) implements Serializable {

    static Pace begin(Instant now) {
        return new Pace(now, false, null);
    }

    Pace withWork() {
        return new Pace(begun, true, notBefore);
    }

    /**
     * Somebody wants to send it. Asking again does not make the wait longer.
     *
     * @param takes how long filling it in takes at least
     * @param wait how long to wait from now on, where no work was done
     */
    Pace asked(Instant now, Duration takes, Duration wait) {
        var earliest = worked ? begun.plus(takes) : notBefore == null ? now.plus(wait) : notBefore;
        return new Pace(begun, worked, earliest);
    }

    /** How long it has to wait still; zero when it may be sent. */
    Duration left(Instant now) {
        return notBefore == null || !now.isBefore(notBefore) ? Duration.ZERO : Duration.between(now, notBefore);
    }
}
