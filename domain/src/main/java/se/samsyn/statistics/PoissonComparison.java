package se.samsyn.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How easily two small counts differ as much as these by chance alone (E-test: Krishnamoorthy and Thomson 2004).
 *
 * <p>Two-sided. Every pair of counts that can come up where both have the same true rate is weighed by how likely it
 * is, so that nothing is assumed of a bell curve, which fits small counts badly.
 */
public final class PoissonComparison {

    /** What is rarer than this is left out of the sum. */
    private static final double NEGLIGIBLE = 1e-12;

    /** Above it the bell curve says the same to four digits, and the sum would be long. */
    private static final long LARGE = 20_000;

    private PoissonComparison() {}

    /** How likely a difference at least this large is though nothing changed; from 0 to 1. */
    public static double chance(Counts counts) {
        if (counts.before() + counts.after() == 0) {
            return 1;
        }
        var seen = distance(counts.before(), counts.after(), counts);
        if (counts.before() + counts.after() > LARGE) {
            return 2 * NormalDistribution.of(0, 1).survivalProbability(seen);
        }
        var rate = (counts.before() + counts.after()) / (counts.exposureBefore() + counts.exposureAfter());
        var before = new Likely(rate * counts.exposureBefore());
        var after = new Likely(rate * counts.exposureAfter());
        double chance = 0;
        for (int i = before.least; i <= before.most; i++) {
            for (int j = after.least; j <= after.most; j++) {
                // what is as far apart as what was seen counts, whatever the last bit says
                if (distance(i, j, counts) >= seen - 1e-12) {
                    chance += before.probability(i) * after.probability(j);
                }
            }
        }
        return Math.min(1, chance);
    }

    /** In standard errors. */
    private static double distance(long before, long after, Counts over) {
        var variance = before / (over.exposureBefore() * over.exposureBefore())
                + after / (over.exposureAfter() * over.exposureAfter());
        return variance == 0
                ? 0
                : Math.abs(before / over.exposureBefore() - after / over.exposureAfter()) / Math.sqrt(variance);
    }

    /** The counts that can come up where so many are expected, and how likely each is. */
    private static final class Likely {

        final int least;
        final int most;
        private final double[] probabilities;

        Likely(double expected) {
            var distribution = PoissonDistribution.of(expected);
            least = distribution.inverseCumulativeProbability(NEGLIGIBLE);
            most = distribution.inverseSurvivalProbability(NEGLIGIBLE);
            probabilities = new double[most - least + 1];
            for (int i = least; i <= most; i++) {
                probabilities[i - least] = distribution.probability(i);
            }
        }

        double probability(int count) {
            return probabilities[count - least];
        }
    }
}
