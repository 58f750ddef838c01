package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A bucket that drips evenly: each time adds {@link Rate#every}, and what is over by now has dripped out. One instant
 * says all of it.
 */
@Entity
@Table(name = "rate_limit")
class RateLimit {

    @Id
    @Column(length = 64)
    private String name;

    @Column(nullable = false)
    private Instant filledUntil;

    /** For Hibernate only. */
    protected RateLimit() {}

    /** An empty one. */
    RateLimit(String name, Instant at) {
        this.name = name;
        this.filledUntil = at;
    }

    /** Adds one time if there is room; else answers how long to wait, and adds nothing. */
    Duration add(Rate rate, Instant at) {
        var filled = filledUntil.isBefore(at) ? at : filledUntil;
        var wait = Duration.between(at.plus(rate.room()), filled);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return wait;
        }
        filledUntil = filled.plus(rate.every());
        return Duration.ZERO;
    }
}
