package se.samsyn.backoffice.history;

import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samsyn.problem.Phase;
import se.samsyn.problem.PhaseTime;

/**
 * How long a problem stayed in each phase, along the calendar: a row for each phase. Lengths in units of its own, 640
 * wide. The table beside it says the same.
 *
 * @param rows the phases, in the order of work
 * @param height of the whole
 */
public record PhaseChart(List<Row> rows, List<Bar> bars, int height) {

    private static final int LEFT = 120;
    private static final int RIGHT = 632;
    private static final int STEP = 26;
    private static final int THIN = 3;

    /** The row of a phase. */
    public record Row(Phase phase, int y) {}

    /** A stay. */
    public record Bar(int x, int y, int width, PhaseTime stay) {}

    /** Draws it. */
    public static PhaseChart of(List<PhaseTime> stays) {
        var phases = List.of(Phase.values());
        var first = stays.get(0).from();
        var days = Math.max(1, stays.stream().mapToLong(PhaseTime::days).sum());
        var bars = stays.stream()
                .map(stay -> {
                    int x = x(ChronoUnit.DAYS.between(first, stay.from()), days);
                    int end = x(ChronoUnit.DAYS.between(first, stay.from()) + stay.days(), days);
                    return new Bar(x, phases.indexOf(stay.phase()) * STEP + 4, Math.max(THIN, end - x), stay);
                })
                .toList();
        return new PhaseChart(
                phases.stream()
                        .map(phase -> new Row(phase, phases.indexOf(phase) * STEP + 18))
                        .toList(),
                bars,
                phases.size() * STEP + 4);
    }

    private static int x(long day, long days) {
        return (int) Math.round(LEFT + day / (double) days * (RIGHT - LEFT));
    }
}
