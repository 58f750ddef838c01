package se.samsyn.platform;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param atOnce how many times in a row; at least 1
 * @param every after how long one more time is free again
 */
public record Rate(int atOnce, Duration every) {

    public Rate {
        if (atOnce < 1 || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("no rate");
        }
    }

    /** How full it may be before one more is added. */
    Duration room() {
        return every.multipliedBy(atOnce - 1L);
    }
}
