package se.samsyn.backoffice.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.ResponseQueries.Course;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GanttTest {

    private static final LocalDate MARCH_16 = LocalDate.of(2026, 3, 16);

    @Test
    void the_calendar_goes_from_the_first_month_to_the_last_and_fills_the_picture() {
        var gantt = Gantt.of(
                List.of(course("A-1", days("2026-01-15", "2026-02-28"), null, null)), LocalDate.of(2026, 1, 1));

        assertThat(gantt.months())
                .extracting(Gantt.Tick::on)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        var planned = Objects.requireNonNull(gantt.rows().get(0).planned());
        assertThat(planned.x() + planned.width()).as("the last day is included").isEqualTo(Gantt.WIDTH);
        assertThat(planned.x()).isBetween(Gantt.LEFT + 1, Gantt.WIDTH / 2);
        assertThat(gantt.now()).isEqualTo(Gantt.LEFT);
    }

    @Test
    void what_goes_on_reaches_to_today_and_what_has_no_planned_end_to_the_edge() {
        var gantt = Gantt.of(
                List.of(
                        course("A-1", days("2026-01-01", null), "2026-01-10", null),
                        course("A-2", days("2026-01-01", "2026-03-31"), "2026-01-10", "2026-02-10")),
                MARCH_16);

        var open = gantt.rows().get(0);
        var closed = gantt.rows().get(1);
        var planned = Objects.requireNonNull(open.planned());
        assertThat(planned.open()).isTrue();
        assertThat(planned.x() + planned.width()).isEqualTo(Gantt.WIDTH);
        var goingOn = Objects.requireNonNull(open.actual());
        assertThat(goingOn.open()).isTrue();
        int now = Objects.requireNonNull(gantt.now());
        assertThat(goingOn.x() + goingOn.width()).isBetween(now, now + 10);
        var done = Objects.requireNonNull(closed.actual());
        assertThat(done.open()).isFalse();
        assertThat(done.x()).isEqualTo(goingOn.x());
        assertThat(done.width()).isLessThan(goingOn.width());
        assertThat(closed.y() - open.y()).isEqualTo(Gantt.ROW);
    }

    @Test
    void one_day_can_be_seen_in_years_and_months_have_room_for_their_names() {
        var gantt = Gantt.of(
                List.of(
                        course("A-1", days("2020-01-01", "2026-12-31"), null, null),
                        course("A-2", null, "2022-05-05", "2022-05-05")),
                MARCH_16);

        assertThat(Objects.requireNonNull(gantt.rows().get(1).actual()).width()).isGreaterThanOrEqualTo(3);
        assertThat(gantt.rows().get(1).planned()).isNull();
        assertThat(gantt.months()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void what_has_no_days_has_no_row_and_nothing_is_drawn_of_nothing() {
        assertThat(Gantt.of(List.of(course("A-1", null, null, null)), MARCH_16).rows())
                .isEmpty();
        assertThat(Gantt.of(List.of(), MARCH_16).now()).isNull();
    }

    private static Period days(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Course course(
            String number, @Nullable Period planned, @Nullable String started, @Nullable String finished) {
        return new Course(
                MeasureId.next(),
                number,
                "Lampor",
                Party.MUNICIPALITY,
                MeasureStatus.RUNNING,
                planned,
                started == null ? null : LocalDate.parse(started),
                finished == null ? null : LocalDate.parse(finished),
                null);
    }
}
