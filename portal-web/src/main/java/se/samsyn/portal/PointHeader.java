package se.samsyn.portal;

import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.place.GeoPoint;

/**
 * The header {@code Samsyn-Point: 55.5079,13.2352}: a point that somebody asks about, latitude and longitude in degrees
 * of WGS 84, four decimals at most, about ten metres. In a header, because servers and what stands before them write
 * down addresses beside who asked for them, and where a resident sets their pin is nobody's to keep.
 */
public final class PointHeader {

    public static final String NAME = "Samsyn-Point";

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,4})?),(-?\\d{1,3}(?:\\.\\d{1,4})?)");

    private PointHeader() {}

    /** The point; empty when what was sent is none. */
    public static Optional<GeoPoint> point(String sent) {
        var said = POINT.matcher(sent);
        if (!said.matches()) {
            return Optional.empty();
        }
        double lat = Double.parseDouble(said.group(1));
        double lon = Double.parseDouble(said.group(2));
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? Optional.of(new GeoPoint(lat, lon)) : Optional.empty();
    }
}
