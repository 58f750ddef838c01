package se.samsyn.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.Bounds;

/**
 * The part of the earth that a map shows, as its address tells it.
 *
 * @param zoom as map tiles count it, 0 to 22
 */
public record MapView(Bounds bounds, int zoom) {

    private static final int ZOOM_MAX = 22;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");

    /**
     * Reads {@code bbox=west,south,east,north} and {@code zoom}.
     *
     * @throws IllegalArgumentException if one is missing or says no box on earth; its message is for the caller
     */
    public static MapView parse(@Nullable String bbox, @Nullable String zoom) {
        var parts = bbox == null ? new String[0] : bbox.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("bbox needs four numbers: west,south,east,north in degrees");
        }
        double west = degrees(parts[0], 180);
        double south = degrees(parts[1], 90);
        double east = degrees(parts[2], 180);
        double north = degrees(parts[3], 90);
        if (west > east || south > north) {
            throw new IllegalArgumentException("bbox begins in the south-west: west,south,east,north");
        }
        if (zoom == null || !zoom.matches("\\d{1,2}") || Integer.parseInt(zoom) > ZOOM_MAX) {
            throw new IllegalArgumentException("zoom is a whole number from 0 to " + ZOOM_MAX);
        }
        return new MapView(new Bounds(south, west, north, east), Integer.parseInt(zoom));
    }

    private static double degrees(String text, double most) {
        if (!NUMBER.matcher(text.strip()).matches() || Math.abs(Double.parseDouble(text.strip())) > most) {
            throw new IllegalArgumentException("bbox holds degrees of WGS 84");
        }
        return Double.parseDouble(text.strip());
    }
}
