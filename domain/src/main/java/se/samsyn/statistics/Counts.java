package se.samsyn.statistics;

import java.util.OptionalDouble;

/**
 * Events counted in one area before and after.
 *
 * @param before how many before, from 0
 * @param after how many after, from 0
 * @param exposureBefore what they are counted over: days, inhabitants, or 1 where both are alike; above 0
 * @param exposureAfter the same afterwards
 */
public record Counts(long before, long after, double exposureBefore, double exposureAfter) {

    /** Below this a percentage says less than the two counts. */
    public static final int LEAST_FOR_PERCENT = 20;

    private static final int LEAST_FOR_NORMAL = 5;

    public Counts {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("Negative count: " + before + ", " + after);
        }
        if (!(exposureBefore > 0 && exposureAfter > 0)) {
            throw new IllegalArgumentException("Nothing to count over: " + exposureBefore + ", " + exposureAfter);
        }
    }

    /** Over equally long periods, as it should be: the same months of different years. */
    public static Counts of(long before, long after) {
        return new Counts(before, after, 1, 1);
    }

    public long change() {
        return after - before;
    }

    /** The change in percent of what was before; empty where there was too little to speak in percent. */
    public OptionalDouble percent() {
        return before < LEAST_FOR_PERCENT
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 * (rateAfter() / rateBefore() - 1));
    }

    /** Whether the bell curve fits counts so small badly. */
    public boolean isSmall() {
        return before < LEAST_FOR_NORMAL || after < LEAST_FOR_NORMAL;
    }

    boolean hasZero() {
        return before == 0 || after == 0;
    }

    double rateBefore() {
        return before / exposureBefore;
    }

    double rateAfter() {
        return after / exposureAfter;
    }
}
