package se.samsyn.backoffice.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.assessment.SurveyShares;
import se.samsyn.backoffice.RoundNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectChartTest {

    private static final Months BEFORE = new Months(YearMonth.parse("2025-02"), YearMonth.parse("2025-07"));
    private static final Months AFTER = new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-07"));

    @Test
    void each_place_has_a_line_before_and_one_after_that_lie_along_the_scale() {
        var chart = EffectChart.of(new StudyFigures(
                "Skador",
                FigureSource.OPERATIONS,
                "Felanmälan",
                BEFORE,
                AFTER,
                Map.of(
                        StudyPart.COMPARISON, new AreaCounts(null, "Centrum", 31, 29),
                        StudyPart.TREATED, new AreaCounts(null, "Torget", 24, 0)),
                null));

        assertThat(chart.lines())
                .extracting(line -> line.place() + (line.after() ? " efter " : " före ") + line.value())
                .containsExactly("Torget före 24.0", "Torget efter 0.0", "Centrum före 31.0", "Centrum efter 29.0");
        assertThat(chart.lines()).allSatisfy(line -> {
            assertThat(line.low()).isBetween(190, line.x());
            assertThat(line.high()).isBetween(line.x() + 1, 620);
            assertThat(line.y()).isBetween(1, chart.height());
        });
        assertThat(chart.lines().get(1).interval().high())
                .as("nothing seen does not mean that there is nothing")
                .isBetween(3.68, 3.69);
        assertThat(chart.ticks()).extracting(EffectChart.Tick::value).containsExactly(0.0, 50.0, 100.0);
    }

    @Test
    void a_survey_is_drawn_in_percent() {
        var chart = EffectChart.of(new StudyFigures(
                "Otrygga", FigureSource.SURVEY, "Enkät", BEFORE, AFTER, Map.of(), new SurveyShares(41, 178, 33, 172)));

        assertThat(chart.lines()).hasSize(2).allSatisfy(line -> assertThat(line.part())
                .isNull());
        assertThat(chart.lines().get(0).interval().low()).isBetween(33.7, 33.8);
        assertThat(chart.lines().get(0).interval().high()).isBetween(48.2, 48.3);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "1, 1", "1.2, 2", "3, 4", "44, 100", "117.2, 200", "400, 400"})
    void the_scale_ends_at_a_round_number(double most, double end) {
        assertThat(RoundNumber.above(most)).isEqualTo(end);
    }
}
