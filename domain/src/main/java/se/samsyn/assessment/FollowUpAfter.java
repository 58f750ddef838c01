package se.samsyn.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** When one looks whether it lasts (S-64), from the day on which the last measure ended. */
public enum FollowUpAfter {
    SIX_MONTHS(6),
    TWELVE_MONTHS(12);

    private final int months;

    FollowUpAfter(int months) {
        this.months = months;
    }

    /** The day on which it is due. */
    public LocalDate on(LocalDate ended) {
        return ended.plusMonths(months);
    }

    /** The next one to be made; empty when the last one is. A later one makes up for an earlier that was left out. */
    public static Optional<FollowUpAfter> next(Collection<FollowUpAfter> made) {
        return Arrays.stream(values())
                .filter(after -> made.stream().allMatch(earlier -> earlier.compareTo(after) < 0))
                .findFirst();
    }
}
