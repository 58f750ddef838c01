package se.samsyn.backoffice.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samsyn.backoffice.RoundNumber;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.SeriesStep;

/**
 * Figures along the calendar, from nought: what the table says, as a picture. Lengths in units of its own, 640 by 180.
 *
 * @param path the line; it breaks where a figure is missing
 * @param points one for each figure that is told
 * @param years where each year begins, as far as there is room for its number
 * @param marks what stands along the scale
 */
public record SeriesChart(String path, List<Point> points, List<Year> years, List<Mark> marks) {

    private static final int LEFT = 56;
    private static final int RIGHT = 624;
    private static final int TOP = 12;
    private static final int BOTTOM = 150;

    /** As many numbers of years as there is room for. */
    private static final int YEARS_MOST = 10;

    /** A figure. */
    public record Point(int x, int y, Figure figure) {}

    /** Where a year begins. */
    public record Year(int x, int year) {}

    /** A number along the scale. */
    public record Mark(int y, double value) {}

    /** Draws it. */
    public static SeriesChart of(List<Figure> figures, SeriesStep step) {
        if (figures.isEmpty()) {
            return new SeriesChart("", List.of(), List.of(), List.of());
        }
        var first = figures.get(0).on();
        long periods =
                Math.max(1, step.between(first, figures.get(figures.size() - 1).on()));
        var top = RoundNumber.above(figures.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1));
        var points = figures.stream()
                .filter(figure -> figure.value() != null)
                .map(figure -> new Point(
                        x(step.between(first, figure.on()), periods),
                        y(Objects.requireNonNull(figure.value()), top),
                        figure))
                .toList();
        return new SeriesChart(
                path(points, step),
                points,
                years(first, figures.get(figures.size() - 1).on(), step, periods),
                List.of(new Mark(BOTTOM, 0), new Mark((BOTTOM + TOP) / 2, top / 2), new Mark(TOP, top)));
    }

    private static int x(long period, long periods) {
        return (int) Math.round(LEFT + period / (double) periods * (RIGHT - LEFT));
    }

    private static int y(double value, double top) {
        return (int) Math.round(BOTTOM - value / top * (BOTTOM - TOP));
    }

    private static String path(List<Point> points, SeriesStep step) {
        var path = new StringBuilder();
        Point before = null;
        for (var point : points) {
            var goesOn = before != null
                    && step.between(before.figure().on(), point.figure().on()) == 1;
            path.append(goesOn ? 'L' : 'M').append(point.x()).append(' ').append(point.y());
            before = point;
        }
        return path.toString();
    }

    private static List<Year> years(LocalDate first, LocalDate last, SeriesStep step, long periods) {
        var every = Math.max(1, (last.getYear() - first.getYear()) / YEARS_MOST + 1);
        var years = new ArrayList<Year>();
        for (int year = first.getYear() + (first.getDayOfYear() == 1 ? 0 : 1); year <= last.getYear(); year += every) {
            years.add(new Year(x(step.between(first, LocalDate.of(year, 1, 1)), periods), year));
        }
        return years;
    }
}
