package se.samsyn.backoffice.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.SeriesStep;

/** Figures stand where their period and their size put them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesChartTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Test
    void the_scale_begins_at_nought_and_the_years_along_the_calendar() {
        var chart = SeriesChart.of(
                List.of(figure(0, 0.0), figure(1, 20.0), figure(2, 40.0)), SeriesStep.YEAR);

        assertThat(chart.path()).isEqualTo("M56 150L340 81L624 12");
        assertThat(chart.years()).extracting(SeriesChart.Year::year).containsExactly(2023, 2024, 2025);
        assertThat(chart.marks()).extracting(SeriesChart.Mark::value).containsExactly(0.0, 20.0, 40.0);
    }

    @Test
    void the_line_breaks_where_a_figure_is_missing_or_not_told() {
        var chart = SeriesChart.of(
                List.of(figure(0, 10.0), figure(1, null), figure(2, 10.0), figure(4, 10.0)), SeriesStep.YEAR);

        assertThat(chart.path()).isEqualTo("M56 12M340 12M624 12");
        assertThat(chart.points()).hasSize(3);
    }

    @Test
    void one_figure_or_none_is_drawn_too() {
        assertThat(SeriesChart.of(List.of(), SeriesStep.MONTH).points()).isEmpty();
        assertThat(SeriesChart.of(List.of(figure(0, 3.0)), SeriesStep.MONTH).points())
                .hasSize(1);
        assertThat(SeriesChart.of(List.of(figure(0, null)), SeriesStep.MONTH).path())
                .isEmpty();
    }

    private static Figure figure(int year, @Nullable Double value) {
        return new Figure(FIRST.plusYears(year), value);
    }
}
