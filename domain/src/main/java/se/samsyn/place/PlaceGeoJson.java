package se.samsyn.place;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Places as a collection of GeoJSON (RFC 7946), one point each, with the same names as the table's columns among their
 * properties. East comes first, as GeoJSON has it, also in metres.
 */
final class PlaceGeoJson {

    private PlaceGeoJson() {}

    static void read(String text, PlaceRows into) {
        int line = 1;
        try (var parser = Json.createParser(new StringReader(text))) {
            if (!reachFeatures(parser)) {
                into.refuse(line, PlaceFault.GEOJSON, "features");
                return;
            }
            while (parser.next() == Event.START_OBJECT) {
                line = Math.toIntExact(parser.getLocation().getLineNumber());
                if (into.isFull()) {
                    into.refuse(line, PlaceFault.TOO_MANY_ROWS, String.valueOf(PlaceRows.MOST));
                    return;
                }
                judge(line, parser.getObject(), into);
            }
        } catch (JsonException | IllegalStateException | NoSuchElementException unreadable) {
            into.refuse(line, PlaceFault.GEOJSON, "");
        }
    }

    /** On to the beginning of the array of features, past the collection's other members. */
    private static boolean reachFeatures(JsonParser parser) {
        if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
            return false;
        }
        while (parser.hasNext() && parser.next() == Event.KEY_NAME) {
            var key = parser.getString();
            var value = parser.next();
            if (key.equals("features")) {
                return value == Event.START_ARRAY;
            }
            if (value == Event.START_OBJECT) {
                parser.skipObject();
            } else if (value == Event.START_ARRAY) {
                parser.skipArray();
            }
        }
        return false;
    }

    private static void judge(int line, JsonObject feature, PlaceRows into) {
        var properties = object(feature, "properties");
        var coordinates = coordinates(object(feature, "geometry"));
        into.judge(
                line,
                name -> properties == null ? null : word(properties.get(name)),
                coordinate(coordinates, 1),
                coordinate(coordinates, 0));
    }

    private static @Nullable JsonObject object(JsonObject of, String name) {
        return of.get(name) instanceof JsonObject found ? found : null;
    }

    private static @Nullable JsonArray coordinates(@Nullable JsonObject geometry) {
        return geometry != null
                        && "Point".equals(word(geometry.get("type")))
                        && geometry.get("coordinates") instanceof JsonArray found
                ? found
                : null;
    }

    private static String coordinate(@Nullable JsonArray coordinates, int at) {
        return coordinates != null && coordinates.size() > at && coordinates.get(at) instanceof JsonNumber number
                ? number.bigDecimalValue().toPlainString()
                : "";
    }

    /** A house number may be written as a number. */
    private static @Nullable String word(@Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : null;
    }
}
