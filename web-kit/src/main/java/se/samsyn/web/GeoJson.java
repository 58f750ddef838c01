package se.samsyn.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import se.samsyn.place.GeoPoint;

/** Points as GeoJSON (RFC 7946) has them. */
public final class GeoJson {

    /** A point at least this exact lies within a metre of where it is. */
    private static final double PRECISION = 1e6;

    private GeoJson() {}

    public static JsonObjectBuilder feature(GeoPoint point, JsonObjectBuilder properties) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "geometry",
                        Json.createObjectBuilder()
                                .add("type", "Point")
                                .add(
                                        "coordinates",
                                        Json.createArrayBuilder()
                                                .add(rounded(point.lon()))
                                                .add(rounded(point.lat()))))
                .add("properties", properties);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
