package se.samsyn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.problem.Verdict;
import se.samsyn.statistics.Displacement;
import se.samsyn.statistics.EffectVerdict;
import se.samsyn.statistics.EvidenceLevel;

/** What figures let one say (S-66): the ends of domain.md 7.2 among them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectResultTest {

    private static final Months SPRING_2025 = months("2025-02", "2025-07");
    private static final Months SPRING_2026 = months("2026-02", "2026-07");
    private static final List<StudyPart> PLACES = List.of(StudyPart.values());
    private static final List<CarriedOut> DONE = List.of(CarriedOut.AS_PLANNED, CarriedOut.WITH_CHANGES);

    @Test
    void mopeds_decreased_more_than_in_the_comparison_so_probably_by_the_measures() {
        var result = result(figures(FigureSource.OBSERVATIONS, 96, 52, 71, 68, 40, 43));

        assertThat(result.verdict()).isEqualTo(Verdict.PROBABLY_EFFECT);
        assertThat(result.effect()).isEqualTo(EffectVerdict.DECREASED);
        assertThat(result.level()).isEqualTo(EvidenceLevel.ONE_COMPARISON);
        var compared = compared(result);
        assertThat(compared.ratios().value()).isCloseTo(0.566, within(0.0005));
        assertThat(compared.ratios().interval().low()).isCloseTo(0.352, within(0.0005));
        assertThat(compared.ratios().interval().high()).isCloseTo(0.908, within(0.0005));
        assertThat(Objects.requireNonNull(compared.displacement()).kind())
                .isEqualTo(Displacement.Kind.LESS_THAN_EFFECT);
        assertThat(result.cautions()).containsExactly(Caution.NOT_IF_DISPERSED);
    }

    @Test
    void scrawl_decreased_but_so_little_of_it_was_there_that_nobody_can_be_sure() {
        var result = result(figures(FigureSource.OPERATIONS, 24, 11, 31, 29, 12, 13));

        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result.effect()).isEqualTo(EffectVerdict.UNSURE);
        assertThat(compared(result).ratios().interval().holds(1)).isTrue();
    }

    @Test
    void where_not_even_the_figure_went_down_no_effect_is_seen() {
        var result = result(figures(FigureSource.REPORTED_CRIME, 18, 19, 22, 20));

        assertThat(result.verdict()).isEqualTo(Verdict.NO_EFFECT);
        assertThat(result.effect()).isEqualTo(EffectVerdict.UNSURE);
        assertThat(result.cautions()).contains(Caution.NO_PERCENT);
        assertThat(counted(result).percent()).isNull();
    }

    @Test
    void two_surveys_of_few_people_leave_one_unsure() {
        var result = result(new StudyFigures(
                "Otrygga",
                FigureSource.SURVEY,
                "Enkät",
                months("2025-03", "2025-03"),
                months("2026-03", "2026-03"),
                Map.of(),
                new SurveyShares(41, 178, 33, 172)));

        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result.level().step()).isEqualTo(2);
        var asked = Objects.requireNonNull(result.asked());
        assertThat(asked.change()).isCloseTo(-0.08, within(1e-9));
        assertThat(asked.interval().low()).isCloseTo(-0.18, within(0.005));
        assertThat(asked.interval().high()).isCloseTo(0.02, within(0.005));
        assertThat(result.cautions()).containsExactly(Caution.NO_COMPARISON);
    }

    @Test
    void what_was_not_carried_out_has_no_effect_to_speak_of_S_65() {
        var good = figures(FigureSource.OBSERVATIONS, 96, 52, 71, 68);

        var none = EffectResult.of(good, List.of(CarriedOut.NOT_IN_FULL));
        var some = EffectResult.of(good, List.of(CarriedOut.NOT_IN_FULL, CarriedOut.AS_PLANNED));

        assertThat(none.verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);
        assertThat(none.isBlocked()).isTrue();
        assertThat(some.verdict()).isEqualTo(Verdict.PROBABLY_EFFECT);
        assertThat(some.isBlocked()).isFalse();
        assertThat(some.cautions()).contains(Caution.PARTLY_CARRIED_OUT);
    }

    @Test
    void without_a_comparison_a_decrease_is_told_but_not_as_the_measures_work() {
        var result = result(figures(FigureSource.OBSERVATIONS, 96, 52));

        assertThat(result.effect()).isEqualTo(EffectVerdict.DECREASED);
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result.level()).isEqualTo(EvidenceLevel.BEFORE_AND_AFTER);
        assertThat(result.cautions()).containsExactly(Caution.NO_COMPARISON);
        assertThat(counted(result).compared()).isNull();
        assertThat(counted(result).percent()).isCloseTo(-45.8, within(0.05));
        assertThat(counted(result).chance()).isLessThan(0.001);
    }

    @Test
    void our_own_reports_are_never_enough() {
        var result = result(figures(FigureSource.PORTAL_REPORTS, 96, 52, 71, 68));

        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result.cautions()).contains(Caution.PORTAL_REPORTS);
    }

    @Test
    void an_increase_is_no_effect() {
        assertThat(result(figures(FigureSource.OBSERVATIONS, 52, 96, 68, 71)).verdict())
                .isEqualTo(Verdict.NO_EFFECT);
    }

    @Test
    void without_enough_to_count_or_to_compare_with_nothing_can_be_said() {
        assertThat(result(figures(FigureSource.OBSERVATIONS, 0, 0, 0, 0)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result(figures(FigureSource.OBSERVATIONS, 0, 0, 0, 0)).cautions())
                .contains(Caution.NO_EVENTS);
        assertThat(result(figures(FigureSource.OBSERVATIONS, 2, 2, 2, 2)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result(figures(FigureSource.OBSERVATIONS, 52, 96)).verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result(figures(FigureSource.OBSERVATIONS, 20, 15, 20, 10)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
        assertThat(result(new StudyFigures(
                                "Otrygga",
                                FigureSource.SURVEY,
                                "Enkät",
                                months("2025-03", "2025-03"),
                                months("2026-03", "2026-03"),
                                Map.of(),
                                new SurveyShares(33, 178, 41, 172)))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void a_zero_is_mended_and_a_small_count_is_told() {
        var result = result(figures(FigureSource.OBSERVATIONS, 20, 0, 21, 20));

        assertThat(result.cautions()).contains(Caution.HALF_ADDED, Caution.SMALL_COUNTS);
        assertThat(compared(result).ratios().value()).isPositive();
    }

    @Test
    void other_months_and_other_lengths_are_told_and_reckoned_by_the_month() {
        var counts = figures(FigureSource.OBSERVATIONS, 60, 30, 60, 30).counts();

        var shifted = result(new StudyFigures(
                "a", FigureSource.OBSERVATIONS, "b", SPRING_2025, months("2026-03", "2026-08"), counts, null));
        var shorter = result(new StudyFigures(
                "a", FigureSource.OBSERVATIONS, "b", SPRING_2025, months("2026-02", "2026-04"), counts, null));

        assertThat(shifted.cautions()).containsExactly(Caution.OTHER_MONTHS);
        assertThat(shorter.cautions()).containsExactlyInAnyOrder(Caution.OTHER_MONTHS, Caution.PERIODS_DIFFER);
        assertThat(counted(shorter).rates().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void what_lies_around_is_weighed_in_with_its_own_comparison() {
        var result = result(figures(FigureSource.REPORTED_CRIME, 207, 110, 308, 318, 178, 157, 150, 140));

        var both = Objects.requireNonNull(compared(result).withAround());
        assertThat(both.value()).isEqualTo(-118);
        assertThat(both.standardError()).isCloseTo(39.60, within(0.005));
        assertThat(both.interval().low()).isCloseTo(-196, within(0.5));
        assertThat(both.interval().high()).isCloseTo(-40, within(0.5));
    }

    private static EffectResult result(StudyFigures figures) {
        return EffectResult.of(figures, DONE);
    }

    private static EffectResult.Counted counted(EffectResult result) {
        return Objects.requireNonNull(result.counted());
    }

    private static EffectResult.Compared compared(EffectResult result) {
        return Objects.requireNonNull(counted(result).compared());
    }

    /** Before and after of each place, in their order. */
    private static StudyFigures figures(FigureSource source, long... counted) {
        var counts = new EnumMap<StudyPart, AreaCounts>(StudyPart.class);
        for (int i = 0; i < counted.length; i += 2) {
            var part = PLACES.get(i / 2);
            counts.put(part, new AreaCounts(null, part.name(), counted[i], counted[i + 1]));
        }
        return new StudyFigures("Händelser", source, "Egen räkning", SPRING_2025, SPRING_2026, counts, null);
    }

    private static Months months(String from, String to) {
        return new Months(YearMonth.parse(from), YearMonth.parse(to));
    }
}
