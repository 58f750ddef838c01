package se.samsyn.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, in Europe/Stockholm, the end day included.
 *
 * @param from the first day
 * @param to the last day, not before the first; null while the end is open
 */
@Embeddable
public record Period(@Column(name = "period_from") LocalDate from, @Column(name = "period_to") @Nullable LocalDate to)
        implements Serializable {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + "–" + to);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
