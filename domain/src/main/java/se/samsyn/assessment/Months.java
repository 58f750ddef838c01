package se.samsyn.assessment;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months from one to another, both included.
 *
 * @param to not before {@code from}
 */
public record Months(YearMonth from, YearMonth to) implements Serializable {

    public Months {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Months end before they begin: " + from + ", " + to);
        }
    }

    public int count() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** Whether these are the same months of another year, so that the season tells nothing. */
    public boolean sameMonthsAs(Months other) {
        return from.getMonth() == other.from.getMonth() && count() == other.count();
    }
}
