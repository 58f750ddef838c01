package se.samsyn.backoffice.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.problem.Phase;
import se.samsyn.problem.PhaseTime;

/** Stays in phases stand one after the other, each in the row of its phase. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhaseChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_stay_is_as_long_as_its_days_and_a_short_one_is_still_seen() {
        var chart = PhaseChart.of(List.of(
                new PhaseTime(Phase.SCANNING, 1, DAY, DAY.plusDays(64), 64),
                new PhaseTime(Phase.ANALYSIS, 1, DAY.plusDays(64), DAY.plusDays(64), 0),
                new PhaseTime(Phase.RESPONSE, 1, DAY.plusDays(64), null, 64)));

        assertThat(chart.bars())
                .extracting(PhaseChart.Bar::x, PhaseChart.Bar::width)
                .containsExactly(tuple(120, 256), tuple(376, 3), tuple(376, 256));
        assertThat(chart.bars()).extracting(PhaseChart.Bar::y).isSorted();
        assertThat(chart.rows()).hasSize(Phase.values().length);
    }

    @Test
    void what_began_today_has_a_bar() {
        assertThat(PhaseChart.of(List.of(new PhaseTime(Phase.SCANNING, 1, DAY, null, 0)))
                        .bars())
                .extracting(PhaseChart.Bar::width)
                .containsExactly(3);
    }
}
