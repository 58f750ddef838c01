package se.samsyn.backoffice.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.ResponseQueries.Course;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Outcome;
import se.samsyn.problem.Phase;
import se.samsyn.problem.PhaseEntry;
import se.samsyn.problem.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void the_calendar_begins_with_the_first_report_and_ends_with_this_month() {
        var line = line(Map.of("2026-01", 4, "2026-03", 2), List.of(step("2026-02-10", Phase.SCANNING)), List.of());

        assertThat(line.ticks().get(0).on()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(line.most()).isEqualTo(4);
        var first = line.bars().get(0);
        assertThat(first.x()).isEqualTo(Timeline.LEFT);
        assertThat(first.height()).isEqualTo(Timeline.TALLEST);
        assertThat(first.y() + first.height()).isEqualTo(Timeline.FLOOR);
        assertThat(line.bars().get(1).height()).as("half as many").isEqualTo(Timeline.TALLEST / 2);
        assertThat(line.now()).isBetween(Timeline.WIDTH - 10, Timeline.WIDTH);
    }

    @Test
    void each_phase_lasts_until_the_next_one_and_a_closed_problem_is_in_none() {
        var line = line(
                Map.of(),
                List.of(
                        step("2026-01-01", Phase.SCANNING),
                        step("2026-02-01", Phase.ANALYSIS),
                        step("2026-03-01", Phase.CLOSED),
                        step("2026-05-01", Phase.SCANNING)),
                List.of());

        assertThat(line.bands())
                .extracting(Timeline.Band::phase)
                .containsExactly(Phase.SCANNING, Phase.ANALYSIS, Phase.SCANNING);
        var scanning = line.bands().get(0);
        var analysis = line.bands().get(1);
        assertThat(scanning.x() + scanning.width()).isEqualTo(analysis.x());
        assertThat(line.bands().get(2).x())
                .as("what was closed is a gap")
                .isGreaterThan(analysis.x() + analysis.width() + 100);
        assertThat(line.bands().get(2).x() + line.bands().get(2).width()).isEqualTo(Timeline.WIDTH);
    }

    @Test
    void a_measure_that_goes_on_reaches_to_today_and_one_that_has_not_begun_is_not_drawn() {
        var line = line(
                Map.of(),
                List.of(step("2026-01-01", Phase.SCANNING)),
                List.of(
                        course("A-1", "2026-02-01", null),
                        course("A-2", "2026-02-01", "2026-02-28"),
                        course("A-3", null, null)));

        assertThat(line.lines()).extracting(Timeline.Line::number).containsExactly("A-1", "A-2");
        assertThat(line.lines().get(0).x() + line.lines().get(0).width()).isEqualTo(Timeline.WIDTH);
        assertThat(line.lines().get(1).width()).isLessThan(line.lines().get(0).width() / 3);
        assertThat(line.lines().get(1).y()).isLessThan(line.height());
    }

    @Test
    void the_table_has_each_month_in_which_something_was_and_all_that_was() {
        var line = line(
                Map.of("2026-01", 3),
                List.of(step("2026-01-12", Phase.SCANNING), step("2026-03-02", Phase.ANALYSIS)),
                List.of(course("A-1", "2026-03-20", "2026-05-31")));

        assertThat(line.rows())
                .extracting(row -> row.month() + " " + row.reports() + " "
                        + row.steps().stream().map(PhaseEntry::phase).toList() + " "
                        + row.begun().stream().map(Course::number).toList() + " "
                        + row.ended().stream().map(Course::number).toList())
                .containsExactly(
                        "2026-01 3 [SCANNING] [] []", "2026-03 0 [ANALYSIS] [A-1] []", "2026-05 0 [] [] [A-1]");
    }

    /** @param steps the earliest first */
    private static Timeline line(Map<String, Integer> reports, List<PhaseEntry> steps, List<Course> measures) {
        var months = new TreeMap<YearMonth, Integer>();
        reports.forEach((month, count) -> months.put(YearMonth.parse(month), count));
        var latestFirst = new java.util.ArrayList<>(steps);
        java.util.Collections.reverse(latestFirst);
        return Timeline.of(months, latestFirst, measures, TODAY);
    }

    private static PhaseEntry step(String on, Phase phase) {
        var step = phase == Phase.CLOSED ? Step.CLOSE : Step.FORWARD;
        return new PhaseEntry(
                phase,
                step,
                1,
                LocalDate.parse(on).atStartOfDay(Settings.ZONE).toInstant(),
                Actor.SYSTEM,
                null,
                null,
                phase == Phase.CLOSED ? Outcome.SOLVED : null);
    }

    private static Course course(String number, @Nullable String started, @Nullable String finished) {
        return new Course(
                MeasureId.next(),
                number,
                "Åtgärd",
                Party.MUNICIPALITY,
                MeasureStatus.RUNNING,
                null,
                started == null ? null : LocalDate.parse(started),
                finished == null ? null : LocalDate.parse(finished),
                null);
    }
}
