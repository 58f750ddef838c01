package se.samsyn.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file changes in a series, or would change.
 *
 * @param lines by period; what is as it was is not among them
 * @param same how many figures were known just so
 * @param refused the rows that keep it from being taken in, in their order; then it changes nothing
 */
public record SeriesChange(List<Line> lines, int same, List<RefusedFigure> refused) implements Serializable {

    /**
     * One figure.
     *
     * @param known whether there was one before
     * @param before null if there was none, or the source did not tell
     * @param after null if the source does not tell
     */
    public record Line(LocalDate on, boolean known, @Nullable Double before, @Nullable Double after)
            implements Serializable {}

    public SeriesChange {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    static SeriesChange of(SeriesCsv file, Map<LocalDate, Reading> known) {
        if (!file.refused().isEmpty()) {
            return new SeriesChange(List.of(), 0, file.refused());
        }
        var lines = file.figures().stream()
                .filter(figure -> !isSame(figure, known.get(figure.on())))
                .map(figure -> line(figure, known.get(figure.on())))
                .toList();
        return new SeriesChange(lines, file.figures().size() - lines.size(), List.of());
    }

    private static boolean isSame(Figure figure, @Nullable Reading before) {
        return before != null && Objects.equals(before.value(), figure.value());
    }

    private static Line line(Figure figure, @Nullable Reading before) {
        return new Line(figure.on(), before != null, before == null ? null : before.value(), figure.value());
    }

    public boolean isTakable() {
        return refused.isEmpty();
    }

    public long added() {
        return lines.stream().filter(line -> !line.known()).count();
    }

    /** How many figures read otherwise than before. */
    public long corrected() {
        return lines.size() - added();
    }
}
