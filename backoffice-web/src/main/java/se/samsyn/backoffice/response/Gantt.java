package se.samsyn.backoffice.response;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Period;
import se.samsyn.measure.ResponseQueries.Course;

/**
 * Measures along the calendar, in the picture's own units: for each the days that were planned and those that it really
 * went on. Only what has days has a row.
 *
 * @param height of the whole picture
 * @param months where which months begin
 * @param now where today lies; null when it lies outside
 */
public record Gantt(int height, List<Tick> months, List<Row> rows, @Nullable Integer now) implements Serializable {

    /** From the left: the numbers of the measures, then the calendar. */
    static final int WIDTH = 900;

    static final int LEFT = 130;
    static final int TOP = 34;
    static final int ROW = 40;

    private static final int TICKS_MAX = 9;
    private static final int THINNEST = 3;

    /** The first day of a month. */
    public record Tick(LocalDate on, int x) implements Serializable {}

    /**
     * The row of a measure.
     *
     * @param planned null when nothing was planned
     * @param actual null when it has not begun
     */
    public record Row(String number, int y, @Nullable Bar planned, @Nullable Bar actual) implements Serializable {}

    /**
     * Some days.
     *
     * @param open whether its end is not known
     */
    public record Bar(int x, int width, boolean open) implements Serializable {}

    static Gantt of(List<Course> courses, LocalDate today) {
        var shown = courses.stream()
                .filter(course -> course.planned() != null || course.startedOn() != null)
                .toList();
        var days = shown.stream()
                .flatMap(course -> days(course, today))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Gantt(0, List.of(), List.of(), null);
        }
        var scale = new Scale(
                days.get(0).withDayOfMonth(1),
                days.get(days.size() - 1).withDayOfMonth(1).plusMonths(1));
        var rows = new ArrayList<Row>();
        for (var course : shown) {
            rows.add(new Row(
                    course.number(),
                    TOP + ROW * rows.size(),
                    scale.bar(course.planned()),
                    actual(course, today, scale)));
        }
        return new Gantt(
                TOP + ROW * rows.size(), scale.months(), List.copyOf(rows), scale.holds(today) ? scale.x(today) : null);
    }

    private static Stream<@Nullable LocalDate> days(Course course, LocalDate today) {
        var planned = course.planned();
        return Stream.of(
                planned == null ? null : planned.from(),
                planned == null ? null : planned.to(),
                course.startedOn(),
                course.finishedOn(),
                isGoingOn(course) ? today : null);
    }

    private static boolean isGoingOn(Course course) {
        return course.startedOn() != null && course.finishedOn() == null;
    }

    private static @Nullable Bar actual(Course course, LocalDate today, Scale scale) {
        var from = course.startedOn();
        if (from == null) {
            return null;
        }
        var to = course.finishedOn() == null ? today : course.finishedOn();
        var bar = Objects.requireNonNull(scale.bar(new Period(from, to.isBefore(from) ? from : to)));
        return new Bar(bar.x(), bar.width(), isGoingOn(course));
    }

    /** Days from the first to the one after the last. */
    private record Scale(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(from, until);
            return (int) (LEFT + (WIDTH - LEFT) * ChronoUnit.DAYS.between(from, day) / all);
        }

        @Nullable
        Bar bar(@Nullable Period period) {
            if (period == null) {
                return null;
            }
            var last = period.to();
            int start = x(period.from());
            int end = last == null ? WIDTH : x(last.plusDays(1));
            return new Bar(start, Math.max(THINNEST, end - start), last == null);
        }

        /** Every month, or every other, third … so that their names have room. */
        List<Tick> months() {
            long all = ChronoUnit.MONTHS.between(from, until);
            long step = (all + TICKS_MAX - 1) / TICKS_MAX;
            return Stream.iterate(from, day -> day.isBefore(until), day -> day.plusMonths(step))
                    .map(day -> new Tick(day, x(day)))
                    .toList();
        }
    }
}
