package se.samsyn.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import se.samsyn.place.FlatGround;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;

/** Points, circles and areas as GeoJSON (RFC 7946) has them. */
public final class GeoJson {

    /** A point at least this exact lies within a metre of where it is. */
    private static final double PRECISION = 1e6;

    private GeoJson() {}

    public static JsonObjectBuilder feature(GeoPoint point, JsonObjectBuilder properties) {
        return feature("Point", position(point), properties);
    }

    /** A circle; GeoJSON knows none, so it has corners. */
    public static JsonObjectBuilder ring(GeoPoint middle, double metres, JsonObjectBuilder properties) {
        var corners = Json.createArrayBuilder();
        FlatGround.around(middle).circle(middle, metres).forEach(corner -> corners.add(position(corner)));
        return feature("Polygon", Json.createArrayBuilder().add(corners), properties);
    }

    /** What somebody has drawn; GeoJSON repeats the first corner. */
    public static JsonObjectBuilder area(Outline outline, JsonObjectBuilder properties) {
        var corners = Json.createArrayBuilder();
        outline.corners().forEach(corner -> corners.add(position(corner)));
        corners.add(position(outline.corners().get(0)));
        return feature("Polygon", Json.createArrayBuilder().add(corners), properties);
    }

    /** All of a map, as a page that draws them at once takes it. */
    public static String collection(JsonArrayBuilder features) {
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }

    private static JsonObjectBuilder feature(String type, JsonArrayBuilder coordinates, JsonObjectBuilder properties) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add("geometry", Json.createObjectBuilder().add("type", type).add("coordinates", coordinates))
                .add("properties", properties);
    }

    private static JsonArrayBuilder position(GeoPoint point) {
        return Json.createArrayBuilder().add(rounded(point.lon())).add(rounded(point.lat()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
