package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds whatever the counts are, tried on two thousand of them, zeros and small ones among them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluationPropertiesTest {

    private static final double CLOSE = 1e-9;

    private record Study(Counts treated, Counts comparison) {}

    private static Stream<Study> studies() {
        var random = new Random(5);
        return Stream.generate(() -> new Study(counts(random), counts(random))).limit(2_000);
    }

    private static Counts counts(Random random) {
        return Counts.of(count(random), count(random));
    }

    /** As often small as large. */
    private static long count(Random random) {
        return random.nextInt(1 << random.nextInt(1, 16));
    }

    private static Counts swapped(Counts counts) {
        return new Counts(counts.after(), counts.before(), counts.exposureAfter(), counts.exposureBefore());
    }

    @Test
    void before_and_after_swapped_mirror_the_ratio() {
        studies().forEach(study -> {
            var there = Ratio.ofRatios(study.treated, study.comparison, 1);
            var back = Ratio.ofRatios(swapped(study.treated), swapped(study.comparison), 1);

            assertThat(there.value() * back.value()).isEqualTo(1, within(CLOSE));
            assertThat(there.interval().low() * back.interval().high()).isEqualTo(1, within(CLOSE));
        });
    }

    @Test
    void every_interval_holds_its_estimate() {
        studies().forEach(study -> {
            var ratio = Ratio.ofRatios(study.treated, study.comparison, 1);
            var rates = Ratio.ofRates(study.treated);
            var difference = WeightedDisplacementDifference.of(study.treated, study.comparison);

            assertThat(ratio.interval().holds(ratio.value())).isTrue();
            assertThat(rates.interval().holds(rates.value())).isTrue();
            assertThat(difference.interval().holds(difference.value())).isTrue();
        });
    }

    @Test
    void compared_with_itself_nothing_changed() {
        studies().forEach(study -> {
            assertThat(Ratio.ofRatios(study.treated, study.treated, 1).value()).isEqualTo(1, within(CLOSE));
            assertThat(WeightedDisplacementDifference.of(study.treated, study.treated)
                            .value())
                    .isZero();
        });
    }

    @Test
    void more_comparison_never_makes_it_surer_than_without() {
        studies()
                .filter(study -> !study.treated.hasZero() && !study.comparison.hasZero())
                .forEach(study -> assertThat(width(Ratio.ofRatios(study.treated, study.comparison, 1)))
                        .isGreaterThan(width(Ratio.ofRates(study.treated))));
    }

    private static double width(Ratio ratio) {
        return Math.log(ratio.interval().high() / ratio.interval().low());
    }

    @Test
    void chance_is_a_probability_the_same_from_both_sides() {
        studies()
                .limit(300)
                .filter(study -> study.treated.before() + study.treated.after() < 3_000)
                .forEach(study -> {
                    var chance = PoissonComparison.chance(study.treated);

                    assertThat(chance).isBetween(0.0, 1.0);
                    assertThat(PoissonComparison.chance(swapped(study.treated))).isEqualTo(chance, within(CLOSE));
                });
    }

    @Test
    void where_nothing_changed_the_interval_misses_one_time_in_twenty() {
        var random = new Random(20);
        var misses = Stream.generate(() -> Ratio.ofRatios(
                        Counts.of(poisson(random, 60), poisson(random, 60)),
                        Counts.of(poisson(random, 80), poisson(random, 80)),
                        1))
                .limit(4_000)
                .filter(ratio -> !ratio.interval().holds(1))
                .count();

        assertThat(misses / 4_000.0).isBetween(0.035, 0.065);
    }

    private static long poisson(Random random, double expected) {
        long events = 0;
        for (double at = -Math.log(random.nextDouble()); at < expected; at -= Math.log(random.nextDouble())) {
            events++;
        }
        return events;
    }
}
