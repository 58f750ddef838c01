package se.samsyn.statistics;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How many events more or fewer there were than the comparison lets expect (WDD: Wheeler and Ratcliffe 2018, Crime
 * Science 7:11). Negative is a decrease.
 *
 * @param value in events, or in events per exposure where the exposures are not 1
 * @param variance its square error; 0 where nothing happened anywhere
 * @param smallCounts whether a count is so small that the interval must be read with care
 */
public record WeightedDisplacementDifference(double value, double variance, boolean smallCounts)
        implements Serializable {

    public static WeightedDisplacementDifference of(Counts treated, Counts comparison) {
        return new WeightedDisplacementDifference(
                treated.rateAfter() - treated.rateBefore() - (comparison.rateAfter() - comparison.rateBefore()),
                variance(treated) + variance(comparison),
                treated.isSmall() || comparison.isSmall());
    }

    private static double variance(Counts counts) {
        return counts.rateBefore() / counts.exposureBefore() + counts.rateAfter() / counts.exposureAfter();
    }

    /** Together with that of the area around, where events may have moved, against a comparison of its own. */
    public WeightedDisplacementDifference and(WeightedDisplacementDifference around) {
        return new WeightedDisplacementDifference(
                value + around.value, variance + around.variance, smallCounts || around.smallCounts);
    }

    public double standardError() {
        return Math.sqrt(variance);
    }

    public Interval interval() {
        return Interval.around(value, standardError());
    }

    /** In standard errors; empty where nothing happened at all. */
    public OptionalDouble z() {
        return variance == 0 ? OptionalDouble.empty() : OptionalDouble.of(value / standardError());
    }
}
