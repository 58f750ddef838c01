package se.samsyn.statistics;

import java.io.Serializable;

/**
 * How many times as much there is of something after as before; 1 is no change.
 *
 * @param interval of the ratio; reckoned on its logarithm, so not even to both sides
 * @param zeroMended whether a half was added to every count because one was 0, which must be said beside the figure
 */
public record Ratio(double value, Interval interval, boolean zeroMended) implements Serializable {

    private static final double HALF = 0.5;

    /** The rate afterwards by the rate before, each count taken as Poisson. */
    public static Ratio ofRates(Counts counts) {
        var half = counts.hasZero() ? HALF : 0;
        return of(logRate(counts, half), variance(counts, half), half > 0);
    }

    /**
     * The change where something was done, by the change where nothing was (ratio of rate ratios). Its inverse is the
     * relative effect size of Welsh and Farrington.
     *
     * @param overdispersion by how much the counts vary more than Poisson; 1 if not at all, 2 for a cautious reading
     */
    public static Ratio ofRatios(Counts treated, Counts comparison, double overdispersion) {
        if (!(overdispersion >= 1)) {
            throw new IllegalArgumentException("Overdispersion below 1: " + overdispersion);
        }
        var half = treated.hasZero() || comparison.hasZero() ? HALF : 0;
        return of(
                logRate(treated, half) - logRate(comparison, half),
                overdispersion * (variance(treated, half) + variance(comparison, half)),
                half > 0);
    }

    private static Ratio of(double log, double variance, boolean zeroMended) {
        var onLog = Interval.around(log, Math.sqrt(variance));
        return new Ratio(Math.exp(log), new Interval(Math.exp(onLog.low()), Math.exp(onLog.high())), zeroMended);
    }

    private static double logRate(Counts counts, double half) {
        return Math.log((counts.after() + half) / counts.exposureAfter())
                - Math.log((counts.before() + half) / counts.exposureBefore());
    }

    private static double variance(Counts counts, double half) {
        return 1 / (counts.before() + half) + 1 / (counts.after() + half);
    }

    /** RES: above 1 is good. */
    public double relativeEffectSize() {
        return 1 / value;
    }
}
