package se.samsyn.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.CsvText;

/**
 * Places in a table with {@code ;} between its fields, as Excel writes it in Swedish. The first line names the columns:
 * {@code namn}, or {@code gata} and {@code nummer}; {@code ort}; {@code typ}; {@code lat} and {@code lon}, or {@code n}
 * and {@code e}. Others are not read.
 */
final class PlaceCsv {

    private static final char SEPARATOR = ';';
    private static final Set<String> NORTH = Set.of("lat", "n");
    private static final Set<String> EAST = Set.of("lon", "e");

    private PlaceCsv() {}

    static void read(String text, PlaceRows into) {
        var lines = text.lines().toList();
        var header = lines.isEmpty() ? List.<String>of() : header(lines.get(0));
        int north = indexOf(header, NORTH);
        int east = indexOf(header, EAST);
        var named = header.contains("namn") || header.contains("gata");
        if (north < 0 || east < 0 || !named || !header.contains("ort")) {
            into.refuse(1, PlaceFault.HEADER, String.join(" ", header));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            int number = i + 1;
            if (into.isFull()) {
                into.refuse(number, PlaceFault.TOO_MANY_ROWS, String.valueOf(PlaceRows.MOST));
                return;
            }
            var fields = fields(lines.get(i));
            if (fields.size() != header.size()) {
                into.refuse(number, PlaceFault.FIELDS, fields.get(0));
            } else {
                into.judge(number, name -> field(fields, header.indexOf(name)), fields.get(north), fields.get(east));
            }
        }
    }

    private static List<String> header(String line) {
        return fields(line).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int indexOf(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String field(List<String> fields, int at) {
        return at < 0 ? null : fields.get(at);
    }

    private static List<String> fields(String line) {
        return CsvText.fields(line, SEPARATOR);
    }
}
