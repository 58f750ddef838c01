package se.samsyn.backoffice.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.ResponseQueries.Course;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Phase;
import se.samsyn.problem.PhaseEntry;

/**
 * A problem along the calendar: how many of its reports came in month by month, its phases and its measures. As a
 * picture in units of its own, and month by month as a table.
 *
 * @param height of the whole picture
 * @param most the largest number of reports of a month
 * @param ticks where which months begin
 * @param bars months with reports
 * @param bands phases, as long as the work was in them; none for a time in which it was closed
 * @param lines measures that have begun
 * @param now where today lies
 * @param rows months in which something was, the earliest first
 */
public record Timeline(
        int height,
        int most,
        List<Tick> ticks,
        List<Bar> bars,
        List<Band> bands,
        List<Line> lines,
        int now,
        List<Row> rows) {

    static final int WIDTH = 900;
    static final int LEFT = 130;

    /** On which reports stand. */
    static final int FLOOR = 130;

    static final int TALLEST = 76;
    static final int BAND_Y = 142;

    private static final int BAND_HEIGHT = 28;
    private static final int LINES_Y = BAND_Y + BAND_HEIGHT + 12;
    private static final int LINE_STEP = 26;
    private static final int TICKS_MAX = 9;
    private static final int THINNEST = 3;

    /** The width from which the name of a phase has room in its band. */
    private static final int NAME_WIDTH = 112;

    private static final List<Phase> PHASES = List.of(Phase.values());

    /** The first day of a month. */
    public record Tick(LocalDate on, int x) {}

    /** The reports of a month. */
    public record Bar(int x, int y, int width, int height, int count) {}

    /**
     * A phase.
     *
     * @param number as on the page, from 1
     * @param named whether its name has room; else its number stands for it
     */
    public record Band(Phase phase, int number, int x, int width, boolean named) {}

    /** A measure. */
    public record Line(String number, int x, int y, int width) {}

    /** A month of the table. */
    public record Row(YearMonth month, int reports, List<PhaseEntry> steps, List<Course> begun, List<Course> ended) {}

    /**
     * Draws it.
     *
     * @param reports by month
     * @param history the latest first
     */
    static Timeline of(
            SortedMap<YearMonth, Integer> reports, List<PhaseEntry> history, List<Course> measures, LocalDate today) {
        var steps = new ArrayList<>(history);
        Collections.reverse(steps);
        var begun =
                measures.stream().filter(measure -> measure.startedOn() != null).toList();
        var rows = rows(reports, steps, begun);
        var scale = new Scale(
                Collections.min(List.of(rows.get(0).month(), YearMonth.from(today)))
                        .atDay(1),
                Collections.max(List.of(rows.get(rows.size() - 1).month(), YearMonth.from(today)))
                        .plusMonths(1)
                        .atDay(1));
        int most = reports.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Timeline(
                LINES_Y + LINE_STEP * begun.size(),
                most,
                scale.ticks(),
                reports.entrySet().stream()
                        .map(month -> scale.bar(month.getKey(), month.getValue(), most))
                        .toList(),
                bands(steps, today, scale),
                lines(begun, today, scale),
                scale.x(today),
                rows);
    }

    private static List<Row> rows(SortedMap<YearMonth, Integer> reports, List<PhaseEntry> steps, List<Course> begun) {
        var months = new TreeMap<YearMonth, Row>();
        Stream.of(
                        reports.keySet().stream(),
                        steps.stream().map(step -> YearMonth.from(on(step))),
                        begun.stream().flatMap(measure -> days(measure).map(YearMonth::from)))
                .flatMap(every -> every)
                .forEach(month -> months.computeIfAbsent(month, it -> row(it, reports, steps, begun)));
        return List.copyOf(months.values());
    }

    private static Row row(
            YearMonth month, Map<YearMonth, Integer> reports, List<PhaseEntry> steps, List<Course> begun) {
        return new Row(
                month,
                Objects.requireNonNullElse(reports.get(month), 0),
                steps.stream().filter(step -> isIn(month, on(step))).toList(),
                begun.stream()
                        .filter(measure -> isIn(month, measure.startedOn()))
                        .toList(),
                begun.stream()
                        .filter(measure -> isIn(month, measure.finishedOn()))
                        .toList());
    }

    private static boolean isIn(YearMonth month, @Nullable LocalDate day) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static Stream<LocalDate> days(Course measure) {
        return Stream.ofNullable(measure.startedOn())
                .flatMap(start ->
                        measure.finishedOn() == null ? Stream.of(start) : Stream.of(start, measure.finishedOn()));
    }

    private static LocalDate on(PhaseEntry step) {
        return LocalDate.ofInstant(step.at(), Settings.ZONE);
    }

    private static List<Band> bands(List<PhaseEntry> steps, LocalDate today, Scale scale) {
        var bands = new ArrayList<Band>();
        for (int i = 0; i < steps.size(); i++) {
            var phase = steps.get(i).phase();
            int x = scale.x(on(steps.get(i)));
            int end = scale.x(i + 1 < steps.size() ? on(steps.get(i + 1)) : today.plusDays(1));
            if (phase.isOpen()) {
                int width = Math.max(THINNEST, end - x);
                bands.add(new Band(phase, PHASES.indexOf(phase) + 1, x, width, width >= NAME_WIDTH));
            }
        }
        return bands;
    }

    private static List<Line> lines(List<Course> begun, LocalDate today, Scale scale) {
        var lines = new ArrayList<Line>();
        for (var measure : begun) {
            int x = scale.x(Objects.requireNonNull(measure.startedOn()));
            var end = Objects.requireNonNullElse(measure.finishedOn(), today).plusDays(1);
            lines.add(new Line(
                    measure.number(), x, LINES_Y + LINE_STEP * lines.size(), Math.max(THINNEST, scale.x(end) - x)));
        }
        return lines;
    }

    /** Days from the first to the one after the last. */
    private record Scale(LocalDate from, LocalDate until) {

        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(from, until);
            long at = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, day)));
            return (int) (LEFT + (WIDTH - LEFT) * at / all);
        }

        Bar bar(YearMonth month, int count, int most) {
            int x = x(month.atDay(1));
            int height = Math.max(THINNEST, TALLEST * count / most);
            return new Bar(
                    x, FLOOR - height, Math.max(THINNEST, x(month.plusMonths(1).atDay(1)) - x - 2), height, count);
        }

        /** Every month, or every other, third … so that their names have room. */
        List<Tick> ticks() {
            long all = ChronoUnit.MONTHS.between(from, until);
            long step = (all + TICKS_MAX - 1) / TICKS_MAX;
            return Stream.iterate(from, day -> day.isBefore(until), day -> day.plusMonths(step))
                    .map(day -> new Tick(day, x(day)))
                    .toList();
        }
    }
}
