package se.samsyn.statistics;

import java.io.Serializable;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** Where the true value lies in 95 of 100 such cases. */
public record Interval(double low, double high) implements Serializable {

    /** The width of the bell curve that holds 95 %, in standard errors to each side. */
    static final double WIDTH = 1.96;

    /** What lies outside on each side. */
    private static final double TAIL = 0.025;

    static Interval around(double value, double standardError) {
        return new Interval(value - WIDTH * standardError, value + WIDTH * standardError);
    }

    /** Of a count taken as Poisson, exact after Garwood (1936), so that small ones and 0 have one too. */
    public static Interval ofCount(long count) {
        return new Interval(
                count == 0 ? 0 : GammaDistribution.of((double) count, 1).inverseCumulativeProbability(TAIL),
                GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(TAIL));
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
