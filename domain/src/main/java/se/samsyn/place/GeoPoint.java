package se.samsyn.place;

import java.io.Serializable;

/**
 * A point on the map, in WGS 84.
 *
 * @param lat degrees north, from −90 to 90
 * @param lon degrees east, from −180 to 180
 */
public record GeoPoint(double lat, double lon) implements Serializable {

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) { // so written that NaN fails too
            throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon);
        }
    }
}
