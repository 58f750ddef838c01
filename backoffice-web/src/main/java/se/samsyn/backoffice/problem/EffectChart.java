package se.samsyn.backoffice.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.backoffice.RoundNumber;
import se.samsyn.statistics.Interval;
import se.samsyn.statistics.Share;

/**
 * Before and after, a line for each, with the interval of 95 %: what the table under it says, as a picture. Lengths in
 * units of its own, 640 wide.
 *
 * @param lines place by place, before and then after
 * @param ticks what stands along the scale, from 0
 * @param height of the whole
 */
public record EffectChart(List<Line> lines, List<Tick> ticks, int height) {

    private static final int LEFT = 190;
    private static final int RIGHT = 620;
    private static final int STEP = 28;
    private static final int GAP = 12;
    private static final int SCALE = 30;

    /**
     * One count or share.
     *
     * @param part null for a survey
     * @param place empty for a survey
     * @param value a count, or percent
     * @param x where it stands; so do {@code low} and {@code high}
     */
    public record Line(
            @Nullable StudyPart part,
            String place,
            boolean after,
            double value,
            Interval interval,
            int y,
            int x,
            int low,
            int high) {}

    /** A number along the scale. */
    public record Tick(double value, int x) {}

    private record Figure(@Nullable StudyPart part, String place, boolean after, double value, Interval interval) {}

    /** Draws it. */
    public static EffectChart of(StudyFigures figures) {
        var all = figures(figures);
        var most = RoundNumber.above(all.stream()
                .mapToDouble(figure -> figure.interval().high())
                .max()
                .orElse(1));
        var lines = new ArrayList<Line>();
        int y = STEP / 2;
        for (var figure : all) {
            lines.add(new Line(
                    figure.part(),
                    figure.place(),
                    figure.after(),
                    figure.value(),
                    figure.interval(),
                    y,
                    x(figure.value(), most),
                    x(figure.interval().low(), most),
                    x(figure.interval().high(), most)));
            y += STEP + (figure.after() ? GAP : 0);
        }
        return new EffectChart(
                List.copyOf(lines),
                List.of(new Tick(0, x(0, most)), new Tick(most / 2, x(most / 2, most)), new Tick(most, x(most, most))),
                y + SCALE - GAP);
    }

    /** The number at the end of the scale. */
    public double most() {
        return ticks.get(ticks.size() - 1).value();
    }

    private static List<Figure> figures(StudyFigures figures) {
        var all = new ArrayList<Figure>();
        var shares = figures.shares();
        if (shares != null) {
            all.add(share(shares.percentBefore(), shares.askedBefore(), false));
            all.add(share(shares.percentAfter(), shares.askedAfter(), true));
        }
        for (var part : StudyPart.values()) {
            var counts = figures.counts().get(part);
            if (counts != null) {
                all.add(count(part, counts.place(), counts.before(), false));
                all.add(count(part, counts.place(), counts.after(), true));
            }
        }
        return all;
    }

    private static Figure share(double percent, int asked, boolean after) {
        var interval = new Share(percent / 100, asked).interval();
        return new Figure(null, "", after, percent, new Interval(interval.low() * 100, interval.high() * 100));
    }

    private static Figure count(StudyPart part, String place, long count, boolean after) {
        return new Figure(part, place, after, count, Interval.ofCount(count));
    }

    private static int x(double value, double most) {
        return (int) Math.round(LEFT + value / most * (RIGHT - LEFT));
    }
}
