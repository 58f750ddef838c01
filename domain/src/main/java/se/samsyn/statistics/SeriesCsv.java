package se.samsyn.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.CsvText;

/**
 * Figures in a table: {@code period;omrade;antal}, row by row, or the yearly file of Brå for all municipalities,
 * {@code Kommun;Antal;Per 100 000 inv.}, also without its first line as in 2021 (domain.md 5.2). Semicolons, tabs or
 * commas between; thousands parted by spaces, soft or hard; {@code ..} is a figure that the source does not tell,
 * {@code -} is none at all. Rows of other areas are passed over.
 */
final class SeriesCsv {

    /** Far more than the longest series has, or all municipalities of ten years. */
    static final int ROWS_MAX = 5_000;

    static final int BYTES_MAX = 512 * 1024;

    private static final long COUNT_MAX = 9_999_999;
    private static final Set<String> PERIOD =
            Set.of("period", "år", "ar", "månad", "manad", "kvartal", "tid", "period_start");
    private static final Set<String> AREA = Set.of("område", "omrade", "omrade_kod", "kommun", "region");
    private static final Set<String> WITHHELD = Set.of("undertryckt");
    private static final Set<String> VALUE = Set.of("värde", "varde");
    private static final Set<String> COUNT = Set.of("antal");
    private static final Set<String> PER_100_000 = Set.of("per 100 000 inv", "per 100 000 invånare");
    private static final Set<String> UNTOLD = Set.of("..", "...", "…");
    private static final Set<String> NOUGHT = Set.of("-", "–");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,12}|\\d{1,3}(?: \\d{3}){1,3})(?:[.,]\\d{1,6})?");

    /** Where in a row things stand; -1 where the file has no such column. */
    private record Columns(int period, int area, int value, int withheld, int count) {}

    private final SeriesStep step;
    private final Measured measured;
    private final Set<String> labels;
    private final @Nullable LocalDate given;
    private final LocalDate today;
    private final Map<LocalDate, Figure> figures = new TreeMap<>();
    private final List<RefusedFigure> refused = new ArrayList<>();
    private boolean passedOver;

    /**
     * Reads for a series.
     *
     * @param labels what tables call its area, in small letters; empty if the series is of none
     * @param given which period a file is of that does not tell; null if nobody said
     */
    SeriesCsv(SeriesStep step, Measured measured, Set<String> labels, @Nullable LocalDate given, LocalDate today) {
        this.step = step;
        this.measured = measured;
        this.labels = labels;
        this.given = given;
        this.today = today;
    }

    /** By period. */
    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    List<RefusedFigure> refused() {
        return List.copyOf(refused);
    }

    SeriesCsv read(byte[] content) {
        if (content.length > BYTES_MAX) {
            refuse(1, SeriesFault.TOO_LARGE, "");
            return this;
        }
        var file = CsvText.of(content);
        if (!file.isReadable()) {
            refuse(file.faultyLine(), SeriesFault.ENCODING, "");
            return this;
        }
        read(file.text().lines().toList());
        if (figures.isEmpty() && refused.isEmpty()) {
            refuse(1, passedOver ? SeriesFault.AREA : SeriesFault.EMPTY, "");
        }
        return this;
    }

    private void read(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var separator = separator(lines.get(0));
        var first = fields(lines.get(0), separator);
        var headed = columns(first);
        var columns = headed == null ? unheaded(first) : headed;
        if (columns == null) {
            refuse(1, SeriesFault.HEADER, String.join(" ", first));
            return;
        }
        if (columns.period() < 0 && given == null) {
            refuse(1, SeriesFault.PERIOD_NEEDED, "");
            return;
        }
        for (int i = headed == null ? 0 : 1; i < lines.size(); i++) {
            if (i > ROWS_MAX) {
                refuse(i + 1, SeriesFault.TOO_MANY_ROWS, String.valueOf(ROWS_MAX));
                return;
            }
            if (!lines.get(i).isBlank()) {
                judge(i + 1, fields(lines.get(i), separator), columns);
            }
        }
    }

    private void judge(int line, List<String> fields, Columns columns) {
        if (fields.size() != columns.count()) {
            refuse(line, SeriesFault.FIELDS, fields.get(0));
        } else if (columns.area() >= 0
                && !labels.isEmpty()
                && !labels.contains(fields.get(columns.area()).toLowerCase(Locale.ROOT))) {
            passedOver = true;
        } else {
            var period = columns.period() < 0
                    ? Objects.requireNonNull(given)
                    : step.read(fields.get(columns.period())).orElse(null);
            var untold =
                    columns.withheld() >= 0 && fields.get(columns.withheld()).equalsIgnoreCase("ja");
            judge(
                    line,
                    columns.period() < 0 ? "" : fields.get(columns.period()),
                    period,
                    untold ? ".." : fields.get(columns.value()));
        }
    }

    private void judge(int line, String said, @Nullable LocalDate period, String value) {
        if (period == null) {
            refuse(line, SeriesFault.PERIOD, said);
        } else if (period.isAfter(today)) {
            refuse(line, SeriesFault.FUTURE, said);
        } else if (!isNumber(value) && !UNTOLD.contains(value)) {
            refuse(line, SeriesFault.VALUE, value);
        } else if (figures.putIfAbsent(period, new Figure(period, number(value))) != null) {
            refuse(line, SeriesFault.TWICE, said);
        }
    }

    private boolean isNumber(String value) {
        if (NOUGHT.contains(value)) {
            return true;
        }
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        var number = Objects.requireNonNull(number(value));
        return switch (measured) {
            case COUNT -> number <= COUNT_MAX && number == Math.rint(number);
            case PERCENT -> number <= 100;
            case PER_100_000, INDEX, KRONOR -> true;
        };
    }

    private static @Nullable Double number(String value) {
        if (UNTOLD.contains(value)) {
            return null;
        }
        return NOUGHT.contains(value)
                ? 0
                : Double.parseDouble(value.replace(" ", "").replace(',', '.'));
    }

    private @Nullable Columns columns(List<String> first) {
        var header = first.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                .toList();
        var own =
                switch (measured) {
                    case COUNT -> COUNT;
                    case PER_100_000 -> PER_100_000;
                    case PERCENT, INDEX, KRONOR -> VALUE;
                };
        int value = indexOf(header, own) < 0 ? indexOf(header, VALUE) : indexOf(header, own);
        int area = indexOf(header, AREA);
        int period = indexOf(header, PERIOD);
        return value < 0 || (area < 0 && period < 0)
                ? null
                : new Columns(period, area, value, indexOf(header, WITHHELD), header.size());
    }

    /** The file of Brå without its first line: a municipality and two numbers. */
    private @Nullable Columns unheaded(List<String> first) {
        var numbers = first.stream()
                .skip(1)
                .allMatch(field -> NUMBER.matcher(field).matches() || UNTOLD.contains(field) || NOUGHT.contains(field));
        if (first.size() != 3 || !numbers || first.get(0).isEmpty()) {
            return null;
        }
        return switch (measured) {
            case COUNT -> new Columns(-1, 0, 1, -1, 3);
            case PER_100_000 -> new Columns(-1, 0, 2, -1, 3);
            case PERCENT, INDEX, KRONOR -> null;
        };
    }

    private static int indexOf(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static char separator(String first) {
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<String> fields(String line, char separator) {
        return CsvText.fields(line, separator).stream()
                .map(field -> BLANKS.matcher(field).replaceAll(" ").strip())
                .toList();
    }

    private void refuse(int line, SeriesFault fault, String said) {
        refused.add(new RefusedFigure(line, fault, said));
    }
}
