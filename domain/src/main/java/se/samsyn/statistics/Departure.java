package se.samsyn.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the latest count of a series lies above the level that the same periods of earlier years let expect.
 *
 * <p>Two questions, and the more cautious answer counts. Could chance do it, were each count a Poisson one? (E-test,
 * {@link PoissonComparison}.) And does it stand out from how much this series swings anyway? Of the latter the roots of
 * the counts are compared (Anscombe 1948), which vary by 1 if they are Poisson; what they vary more is taken from
 * earlier years, never less than 1, and with Student's t for how few years tell of it. So a series that always comes in
 * waves, as a negative binomial does, is not taken for one that has changed.
 *
 * <p>The last year itself does not count among the earlier ones: what has gone on for half a year would hide itself.
 *
 * @param on the first day of the period
 * @param usual the mean of the same periods of earlier years
 * @param years how many of these there are
 * @param chance how often this or more comes about though nothing has changed, from 0 to 1
 */
public record Departure(LocalDate on, long seen, double usual, int years, double chance) implements Serializable {

    /** Older ones tell of another town. */
    static final int YEARS_MOST = 8;

    private static final int YEARS_LEAST = 2;

    /** From fewer differences nothing is known of how much a series swings. */
    private static final int FREEDOM_LEAST = 4;

    private static final double ANSCOMBE = 3 / 8.0;

    /** Where there is too little to tell, empty. */
    static Optional<Departure> of(List<Figure> figures, SeriesStep step) {
        var counts = new TreeMap<LocalDate, Long>();
        figures.stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> counts.put(figure.on(), Math.round(Objects.requireNonNull(figure.value()))));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var on = counts.lastKey();
        long seen = counts.remove(on);
        counts.tailMap(step.plus(on, -step.perYear()), false).clear();
        counts.headMap(on.minusYears(YEARS_MOST), false).clear();
        var swing = new Swing(counts);
        var same = counts.entrySet().stream()
                .filter(entry -> entry.getKey().getMonth() == on.getMonth())
                .map(Map.Entry::getValue)
                .toList();
        if (same.size() < YEARS_LEAST || swing.freedom < FREEDOM_LEAST) {
            return Optional.empty();
        }
        long sum = same.stream().mapToLong(Long::longValue).sum();
        var usual = sum / (double) same.size();
        return Optional.of(new Departure(on, seen, usual, same.size(), chance(seen, same, sum, swing)));
    }

    private static double chance(long seen, List<Long> same, long sum, Swing swing) {
        int years = same.size();
        if (seen * years <= sum) {
            return 1;
        }
        var level = same.stream().mapToDouble(Departure::root).average().orElseThrow();
        var distance = (root(seen) - level) / Math.sqrt(swing.variance() * (1 + 1.0 / years));
        return Math.max(
                PoissonComparison.chance(new Counts(sum, seen, years, 1)),
                TDistribution.of(swing.freedom).survivalProbability(distance));
    }

    private static double root(long count) {
        return 2 * Math.sqrt(count + ANSCOMBE);
    }

    /** The same, held against how many series were looked at: one of many has as many chances to stand out. */
    Departure amongst(int series) {
        return new Departure(on, seen, usual, years, Math.min(1, chance * series));
    }

    /** How much the same periods of different years differ. */
    private static final class Swing {

        final int freedom;
        private final double squares;

        Swing(Map<LocalDate, Long> counts) {
            var byPeriod = new HashMap<Integer, double[]>();
            counts.forEach((on, count) -> {
                var sums = byPeriod.computeIfAbsent(on.getMonthValue(), fresh -> new double[3]);
                sums[0]++;
                sums[1] += root(count);
                sums[2] += root(count) * root(count);
            });
            int free = 0;
            double all = 0;
            for (var sums : byPeriod.values()) {
                free += (int) sums[0] - 1;
                all += sums[2] - sums[1] * sums[1] / sums[0];
            }
            freedom = free;
            squares = all;
        }

        double variance() {
            return Math.max(1, squares / freedom);
        }
    }
}
