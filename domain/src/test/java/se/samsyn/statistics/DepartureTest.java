package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Series are said to have changed where they have, and hardly ever where they have not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartureTest {

    private static final List<SeriesStep> STEPS = List.of(SeriesStep.values());

    /** As shipped: how often a suggestion may come where nothing is, and of how many counts at least. */
    private static final double CHANCE = 0.04;

    private static final int LEAST = 5;

    @Test
    void of_a_thousand_series_without_change_at_most_fifty_are_suggested() {
        var random = new Random(1);
        var alarms = IntStream.range(0, 1_000)
                .filter(i -> isAlarm(unchanged(random, 1), 1))
                .count();

        assertThat(alarms).isLessThanOrEqualTo(50);
    }

    @Test
    void whoever_looks_at_twenty_series_without_change_sees_a_suggestion_at_most_one_time_in_twenty() {
        var random = new Random(2);
        var alarmed = IntStream.range(0, 400)
                .filter(town -> IntStream.range(0, 20)
                                .filter(i -> isAlarm(unchanged(random, 1), 20))
                                .count()
                        > 0)
                .count();

        assertThat(alarmed).isLessThanOrEqualTo(20);
    }

    @Test
    void what_has_doubled_is_found_where_there_is_enough_of_it_to_tell() {
        var random = new Random(3);
        var found = IntStream.range(0, 200)
                .filter(i -> isAlarm(changed(random, 30, 2), 5))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(160);
    }

    @Test
    void what_is_usual_is_the_mean_of_the_same_months_of_earlier_years() {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < 37; i++) {
            var on = LocalDate.of(2023, 10, 1).plusMonths(i);
            figures.add(new Figure(on, on.getMonthValue() == 10 ? 10.0 + i / 12.0 : 30.0));
        }
        figures.set(36, new Figure(LocalDate.of(2026, 10, 1), 40.0));

        var departure = Departure.of(figures, SeriesStep.MONTH).orElseThrow();

        assertThat(departure.on()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(departure.seen()).isEqualTo(40);
        assertThat(departure.usual()).isEqualTo(11);
        assertThat(departure.years()).isEqualTo(3);
        assertThat(departure.chance()).isLessThan(0.001);
    }

    @Test
    void what_always_comes_in_waves_does_not_stand_out_by_one_more() {
        var steady = years(20, 21, 19, 20, 20, 21, 40);
        var swinging = years(8, 41, 12, 38, 9, 12, 40);

        assertThat(steady.orElseThrow().chance()).isLessThan(CHANCE);
        assertThat(swinging.orElseThrow().chance()).isGreaterThan(CHANCE);
    }

    @Test
    void fewer_than_usual_are_no_problem_and_too_few_years_tell_nothing() {
        assertThat(years(20, 21, 19, 20, 20, 21, 4).orElseThrow().chance()).isEqualTo(1);
        assertThat(years(20, 21, 19, 40)).isEmpty();
        assertThat(Departure.of(List.of(), SeriesStep.YEAR)).isEmpty();
    }

    @Test
    void a_figure_that_is_not_told_counts_neither_as_nought_nor_at_all() {
        var figures = new ArrayList<>(figures(20, 21, 19, 20, 20, 21, 40));
        figures.set(2, new Figure(figures.get(2).on(), null));

        assertThat(Departure.of(figures, SeriesStep.YEAR).orElseThrow().years()).isEqualTo(5);
    }

    private static Optional<Departure> years(double... counts) {
        return Departure.of(figures(counts), SeriesStep.YEAR);
    }

    private static List<Figure> figures(double... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Figure(LocalDate.of(2020 + i, 1, 1), counts[i]))
                .toList();
    }

    private static boolean isAlarm(Drawn drawn, int series) {
        return Departure.of(drawn.figures(), drawn.step())
                .map(departure -> departure.amongst(series))
                .filter(departure -> departure.seen() >= LEAST && departure.chance() <= CHANCE)
                .isPresent();
    }

    private record Drawn(List<Figure> figures, SeriesStep step) {}

    /** Small ones and large ones, by months, quarters and years, with and without seasons, some in waves. */
    private static Drawn unchanged(Random random, double lastTimes) {
        var step = STEPS.get(random.nextInt(STEPS.size()));
        int years = step == SeriesStep.YEAR ? 6 + random.nextInt(3) : 3 + random.nextInt(4);
        var level = 2 * Math.pow(40, random.nextDouble());
        var spread = new double[] {1, 1, 1.5, 2, 3}[random.nextInt(5)];
        return drawn(random, step, years, level, spread, random.nextInt(2) * 0.5, lastTimes);
    }

    private static Drawn changed(Random random, double level, double times) {
        return drawn(random, SeriesStep.MONTH, 4, level, 1, 0, times);
    }

    private static Drawn drawn(
            Random random, SeriesStep step, int years, double level, double spread, double season, double lastTimes) {
        int last = years * step.perYear();
        var figures = new ArrayList<Figure>();
        for (int i = 0; i <= last; i++) {
            var on = step.plus(LocalDate.of(2018, 1, 1), i);
            var mean = level * (1 + season * Math.sin(on.getMonthValue() * Math.PI / 6)) * (i == last ? lastTimes : 1);
            figures.add(new Figure(on, (double) count(random, mean, spread)));
        }
        return new Drawn(figures, step);
    }

    /** Poisson, or a negative binomial whose variance is so many times its mean. */
    private static int count(Random random, double mean, double spread) {
        var rate = spread > 1 ? gamma(random, mean / (spread - 1)) * (spread - 1) : mean;
        return rate <= 0 ? 0 : PoissonDistribution.of(rate).inverseCumulativeProbability(random.nextDouble());
    }

    /** After Marsaglia and Tsang (2000). */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        var d = shape - 1 / 3.0;
        while (true) {
            var x = random.nextGaussian();
            var v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
