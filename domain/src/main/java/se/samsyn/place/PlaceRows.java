package se.samsyn.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a file as they are read: what can be taken, and what cannot. Both forms of files end here. */
final class PlaceRows {

    /** Several times a municipality's addresses. */
    static final int MOST = 50_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,8}(?:\\.\\d{1,12})?");

    /** What a file calls each kind; a street with a number needs no word. */
    private static final Map<String, PlaceKind> KINDS = Map.ofEntries(
            Map.entry("adress", PlaceKind.ADDRESS),
            Map.entry("ort", PlaceKind.LOCALITY),
            Map.entry("gata", PlaceKind.STREET),
            Map.entry("väg", PlaceKind.ROAD),
            Map.entry("station", PlaceKind.STATION),
            Map.entry("hållplats", PlaceKind.STATION),
            Map.entry("park", PlaceKind.GREEN),
            Map.entry("plats", PlaceKind.PLACE));

    private final CoordinateSystem system;
    private final List<PlaceRow> rows = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    PlaceRows(CoordinateSystem system) {
        this.system = system;
    }

    /** What can be taken. */
    List<PlaceRow> taken() {
        return List.copyOf(rows);
    }

    List<RefusedRow> refused() {
        return List.copyOf(refused);
    }

    boolean isFull() {
        return rows.size() + refused.size() >= MOST;
    }

    void refuse(int line, PlaceFault fault, String said) {
        refused.add(new RefusedRow(line, fault, said));
    }

    /**
     * Judges a row; the first thing that is wrong is told.
     *
     * @param fields by their names in the file: {@code namn}, or {@code gata} and {@code nummer}; {@code ort};
     *     {@code typ}
     * @param north degrees or metres, as written
     */
    void judge(int line, Function<String, @Nullable String> fields, String north, String east) {
        var street = text(fields, "gata");
        var name = street.isEmpty() ? text(fields, "namn") : (street + " " + text(fields, "nummer")).strip();
        var locality = text(fields, "ort");
        var said = Stream.of(name, locality).filter(word -> !word.isEmpty()).toList();
        if (name.isEmpty() || name.length() > PlaceName.NAME_MAX) {
            refuse(line, PlaceFault.NAME, name);
        } else if (locality.isEmpty() || locality.length() > PlaceName.NAME_MAX) {
            refuse(line, PlaceFault.LOCALITY, name);
        } else {
            var word = text(fields, "typ").toLowerCase(Locale.ROOT);
            var kind = word.isEmpty() && !street.isEmpty() ? PlaceKind.ADDRESS : KINDS.get(word);
            if (kind == null) {
                refuse(line, PlaceFault.KIND, word);
            } else {
                var point = point(line, String.join(", ", said), plain(north), plain(east));
                if (point != null) {
                    rows.add(new PlaceRow(line, name, locality, kind, point));
                }
            }
        }
    }

    private @Nullable GeoPoint point(int line, String said, String north, String east) {
        if (!NUMBER.matcher(north).matches() || !NUMBER.matcher(east).matches()) {
            refuse(line, PlaceFault.POINT, said);
            return null;
        }
        double northward = Double.parseDouble(north);
        double eastward = Double.parseDouble(east);
        if (system.isSwapped(northward, eastward)) {
            refuse(line, PlaceFault.SWAPPED, said);
            return null;
        }
        try {
            return system.point(northward, eastward);
        } catch (IllegalArgumentException none) {
            refuse(line, PlaceFault.POINT, said);
            return null;
        }
    }

    private static String text(Function<String, @Nullable String> fields, String name) {
        return Objects.requireNonNullElse(fields.apply(name), "").strip().replaceAll("\\s+", " ");
    }

    /** A number with a point, without the spaces that part its thousands. */
    private static String plain(String number) {
        return number.strip().replaceAll("[\\s\\u00a0]", "").replace(',', '.');
    }
}
