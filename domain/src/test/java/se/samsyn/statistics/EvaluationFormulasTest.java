package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas by figures that were reckoned elsewhere, to the digits printed there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluationFormulasTest {

    private static final Offset<Double> THREE_DIGITS = within(0.0005);
    private static final Offset<Double> TWO_DIGITS = within(0.005);

    @ParameterizedTest
    @CsvSource({
        "207, 110, 0.531, 0.422, 0.670",
        "96, 52, 0.542, 0.387, 0.759",
        "24, 11, 0.458, 0.225, 0.936",
        "18, 19, 1.056, 0.554, 2.011"
    })
    void how_the_rate_changed(long before, long after, double ratio, double low, double high) {
        assertRatio(Ratio.ofRates(Counts.of(before, after)), ratio, low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "207, 110, 308, 318, 0.515, 0.389, 0.681, 1.943",
        "96, 52, 71, 68, 0.566, 0.352, 0.908, 1.768",
        "24, 11, 31, 29, 0.490, 0.204, 1.175, 2.041",
        "18, 19, 22, 20, 1.161, 0.479, 2.812, 0.861"
    })
    void how_it_changed_against_a_comparison(
            long t0, long t1, long c0, long c1, double ratio, double low, double high, double effectSize) {
        var ratios = Ratio.ofRatios(Counts.of(t0, t1), Counts.of(c0, c1), 1);

        assertRatio(ratios, ratio, low, high);
        assertThat(ratios.relativeEffectSize()).isEqualTo(effectSize, THREE_DIGITS);
    }

    private static void assertRatio(Ratio ratio, double value, double low, double high) {
        assertThat(ratio.value()).isEqualTo(value, THREE_DIGITS);
        assertThat(ratio.interval().low()).isEqualTo(low, THREE_DIGITS);
        assertThat(ratio.interval().high()).isEqualTo(high, THREE_DIGITS);
        assertThat(ratio.zeroMended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "207, 110, 308, 318, -107, 30.71, -3.48",
        "96, 52, 71, 68, -41, 16.94, -2.42",
        "24, 11, 31, 29, -11, 9.75, -1.13",
        "18, 19, 22, 20, 3, 8.89, 0.34",
        // as Wheeler's own code has it
        "20, 10, 20, 20, -10, 8.37, -1.20"
    })
    void how_many_fewer_than_the_comparison_lets_expect(
            long t0, long t1, long c0, long c1, double value, double error, double z) {
        var difference = WeightedDisplacementDifference.of(Counts.of(t0, t1), Counts.of(c0, c1));

        assertThat(difference.value()).isEqualTo(value, THREE_DIGITS);
        assertThat(difference.standardError()).isEqualTo(error, TWO_DIGITS);
        assertThat(difference.z().orElseThrow()).isEqualTo(z, TWO_DIGITS);
        assertThat(difference.smallCounts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"96, 52, 71, 68, -74.2, -7.8", "24, 11, 31, 29, -30.1, 8.1", "18, 19, 22, 20, -14.4, 20.4"})
    void between_what_and_what_that_lies(long t0, long t1, long c0, long c1, double low, double high) {
        var interval = WeightedDisplacementDifference.of(Counts.of(t0, t1), Counts.of(c0, c1))
                .interval();

        assertThat(interval.low()).isEqualTo(low, within(0.05));
        assertThat(interval.high()).isEqualTo(high, within(0.05));
    }

    @Test
    void and_with_the_area_around_against_a_comparison_of_its_own() {
        var around = WeightedDisplacementDifference.of(Counts.of(178, 157), Counts.of(150, 140));
        var both = WeightedDisplacementDifference.of(Counts.of(207, 110), Counts.of(308, 318))
                .and(around);

        assertThat(both.value()).isEqualTo(-118);
        assertThat(both.standardError()).isEqualTo(39.60, TWO_DIGITS);
        assertThat(both.z().orElseThrow()).isEqualTo(-2.98, TWO_DIGITS);
        assertThat(both.interval().low()).isEqualTo(-196, within(0.5));
        assertThat(both.interval().high()).isEqualTo(-40, within(0.5));
    }

    @Test
    void counts_over_twice_the_time_weigh_half() {
        var treated = new Counts(40, 20, 2, 2);
        var comparison = new Counts(30, 30, 1, 1);

        var difference = WeightedDisplacementDifference.of(treated, comparison);

        assertThat(difference.value()).isEqualTo(-10);
        assertThat(difference.variance()).isEqualTo(40 / 4.0 + 20 / 4.0 + 30 + 30);
        assertThat(Ratio.ofRates(new Counts(10, 20, 1, 2)).value()).isEqualTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "207, 110, 178, 157, 308, 318, 0.258, DIFFUSION",
        "96, 52, 40, 43, 71, 68, -0.117, LESS_THAN_EFFECT",
        "24, 11, 12, 13, 31, 29, -0.155, LESS_THAN_EFFECT",
        "20, 10, 20, 30, 20, 20, -1, ALL_OF_EFFECT",
        "20, 10, 20, 40, 20, 20, -2, BEYOND_EFFECT",
        "20, 10, 20, 20, 20, 20, 0, NONE",
        "20, 10, 20, 5, 20, 20, 1.5, DIFFUSION_BEYOND_EFFECT"
    })
    void where_it_went(long t0, long t1, long b0, long b1, long c0, long c1, double quotient, Displacement.Kind kind) {
        var displacement = Displacement.of(Counts.of(t0, t1), Counts.of(b0, b1), Counts.of(c0, c1));

        assertThat(displacement.quotient()).isEqualTo(quotient, THREE_DIGITS);
        assertThat(displacement.kind()).isEqualTo(kind);
    }

    @Test
    void what_was_avoided_in_all() {
        var displacement = Displacement.of(Counts.of(207, 110), Counts.of(178, 157), Counts.of(308, 318));

        assertThat(displacement.netEffect()).isEqualTo(130.5, within(0.05));
    }

    @Test
    void where_nothing_decreased_nothing_can_have_moved() {
        var displacement = Displacement.of(Counts.of(18, 19), Counts.of(10, 10), Counts.of(22, 20));

        assertThat(displacement.kind()).isEqualTo(Displacement.Kind.NOT_ASKED);
        assertThat(displacement.quotient()).isNull();
        assertThat(displacement.netEffect()).isNotNull();
    }

    @Test
    void a_comparison_without_events_compares_nothing() {
        assertThat(Displacement.of(Counts.of(20, 10), Counts.of(9, 9), Counts.of(0, 4)))
                .isEqualTo(new Displacement(null, Displacement.Kind.NOT_ASKED, null));
        assertThat(Displacement.of(Counts.of(20, 10), Counts.of(9, 9), Counts.of(4, 0))
                        .quotient())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0.0884", "6, 2, 0.1749"})
    void how_easily_small_counts_differ_by_chance(long before, long after, double chance) {
        assertThat(PoissonComparison.chance(Counts.of(before, after))).isEqualTo(chance, within(0.00005));
    }

    @Test
    void twenty_against_ten_is_nearly_sure() {
        assertThat(PoissonComparison.chance(Counts.of(20, 10))).isEqualTo(0.069, THREE_DIGITS);
    }

    @Test
    void no_events_at_all_say_nothing() {
        assertThat(PoissonComparison.chance(Counts.of(0, 0))).isEqualTo(1);
        var difference = WeightedDisplacementDifference.of(Counts.of(0, 0), Counts.of(0, 0));
        assertThat(difference.z()).isEmpty();
        assertThat(difference.smallCounts()).isTrue();
        assertThat(EffectVerdict.ofDifference(difference.interval())).isEqualTo(EffectVerdict.UNSURE);
        var ratio = Ratio.ofRatios(Counts.of(0, 0), Counts.of(0, 0), 1);
        assertThat(ratio.value()).isEqualTo(1);
        assertThat(ratio.zeroMended()).isTrue();
        assertThat(EffectVerdict.of(ratio)).isEqualTo(EffectVerdict.UNSURE);
    }

    @Test
    void a_zero_is_mended_by_halves_in_every_count_and_said() {
        var ratio = Ratio.ofRates(Counts.of(8, 0));

        assertThat(ratio.zeroMended()).isTrue();
        assertThat(ratio.value()).isEqualTo(0.5 / 8.5, within(1e-12));
        assertThat(Ratio.ofRatios(Counts.of(8, 0), Counts.of(9, 9), 1).value())
                .isEqualTo((0.5 / 8.5) / (9.5 / 9.5), within(1e-12));
    }

    @Test
    void counts_of_billions_are_reckoned_too() {
        var many = 4_000_000_000L;
        var ratio = Ratio.ofRatios(Counts.of(many, many / 2), Counts.of(many, many), 1);

        assertThat(ratio.value()).isEqualTo(0.5, within(1e-9));
        assertThat(ratio.interval().high() - ratio.interval().low())
                .isPositive()
                .isLessThan(0.001);
        assertThat(PoissonComparison.chance(Counts.of(many, many))).isEqualTo(1, within(1e-9));
        assertThat(PoissonComparison.chance(Counts.of(many, many / 2))).isZero();
        assertThat(WeightedDisplacementDifference.of(Counts.of(many, many), Counts.of(many, many))
                        .value())
                .isZero();
    }

    @Test
    void where_the_sum_ends_and_the_bell_curve_begins_both_say_the_same() {
        var summed = PoissonComparison.chance(Counts.of(10_100, 9_900));
        var curved = PoissonComparison.chance(Counts.of(10_101, 9_901));

        assertThat(summed).isEqualTo(curved, within(0.0005));
    }

    @Test
    void equal_counts_are_no_change() {
        assertThat(PoissonComparison.chance(Counts.of(7, 7))).isEqualTo(1, within(1e-9));
        assertThat(Ratio.ofRates(Counts.of(7, 7)).value()).isEqualTo(1);
        assertThat(Counts.of(7, 7).change()).isZero();
    }

    @Test
    void overdispersion_widens_the_interval_by_its_root_and_leaves_the_ratio() {
        var plain = Ratio.ofRatios(Counts.of(96, 52), Counts.of(71, 68), 1);
        var cautious = Ratio.ofRatios(Counts.of(96, 52), Counts.of(71, 68), 2);

        assertThat(cautious.value()).isEqualTo(plain.value());
        assertThat(logWidth(cautious)).isEqualTo(Math.sqrt(2) * logWidth(plain), within(1e-12));
        assertThat(EffectVerdict.of(plain)).isEqualTo(EffectVerdict.DECREASED);
        assertThat(EffectVerdict.of(cautious)).isEqualTo(EffectVerdict.UNSURE);
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ofRatios(Counts.of(1, 1), Counts.of(1, 1), 0.9));
    }

    private static double logWidth(Ratio ratio) {
        return Math.log(ratio.interval().high()) - Math.log(ratio.interval().low());
    }

    @ParameterizedTest
    @CsvSource({
        "96, 52, 71, 68, DECREASED",
        "24, 11, 31, 29, UNSURE",
        "18, 19, 22, 20, UNSURE",
        "52, 96, 68, 71, INCREASED"
    })
    void what_may_be_said_of_it(long t0, long t1, long c0, long c1, EffectVerdict verdict) {
        assertThat(EffectVerdict.of(Ratio.ofRatios(Counts.of(t0, t1), Counts.of(c0, c1), 1)))
                .isEqualTo(verdict);
    }

    @Test
    void what_was_hardly_there_is_not_told_in_percent() {
        assertThat(Counts.of(19, 9).percent()).isEmpty();
        assertThat(Counts.of(96, 52).percent().orElseThrow()).isEqualTo(-45.8, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 175, 7.4", "0.5, 350, 5.2"})
    void how_far_off_a_survey_may_be(double share, int asked, double points) {
        assertThat(100 * new Share(share, asked).margin()).isEqualTo(points, within(0.05));
    }

    @Test
    void whether_fewer_feel_unsafe() {
        var before = new Share(0.41, 178);
        var after = new Share(0.33, 172);

        var interval = before.intervalOfChangeTo(after);

        assertThat(100 * before.changeTo(after)).isEqualTo(-8, within(0.05));
        assertThat(String.format(Locale.ROOT, "%.0f to %.0f", 100 * interval.low(), 100 * interval.high()))
                .isEqualTo("-18 to 2");
        assertThat(EffectVerdict.ofDifference(interval)).isEqualTo(EffectVerdict.UNSURE);
    }

    @Test
    void a_share_of_all_or_none_stays_within_bounds() {
        assertThat(new Share(0, 10).interval()).isEqualTo(new Interval(0, 0));
        assertThat(new Share(0.02, 50).interval().low()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1.1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0.5, 0));
    }

    @Test
    void only_a_comparison_lets_one_leave_the_caveat() {
        assertThat(EvidenceLevel.BEFORE_AND_AFTER.isCompared()).isFalse();
        assertThat(EvidenceLevel.ONE_COMPARISON.isCompared()).isTrue();
        assertThat(EvidenceLevel.ONE_COMPARISON.step()).isEqualTo(3);
    }

    @Test
    void a_single_count_has_an_exact_interval_also_where_it_is_nothing() {
        assertThat(Interval.ofCount(0).low()).isZero();
        assertThat(Interval.ofCount(0).high()).isCloseTo(3.689, within(0.0005));
        assertThat(Interval.ofCount(10).low()).isCloseTo(4.795, within(0.0005));
        assertThat(Interval.ofCount(10).high()).isCloseTo(18.390, within(0.0005));
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(1, 2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(1, 2, 1, Double.NaN));
    }
}
