package se.samsyn.place;

import java.io.Serializable;
import java.util.Arrays;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * A point on the map, in WGS 84.
 *
 * @param lat degrees north, from −90 to 90
 * @param lon degrees east, from −180 to 180
 */
public record GeoPoint(double lat, double lon) implements Serializable {

    /** WGS 84, as the database knows it. */
    public static final int SRID = 4326;

    private static final double EARTH_RADIUS = 6_371_000;
    static final double METRES_PER_DEGREE = Math.toRadians(1) * EARTH_RADIUS;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) { // so written that NaN fails too
            throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon);
        }
    }

    /** From what the database holds, where X is longitude. */
    public static GeoPoint of(Point stored) {
        return new GeoPoint(stored.getY(), stored.getX());
    }

    /** As the database holds it. */
    public Point stored() {
        return shapes().createPoint(new Coordinate(lon, lat));
    }

    /**
     * The same place, told less exactly: the nearest point with three decimals, at most 65 metres away in these
     * latitudes. For public use, so that a pin does not point out a home.
     */
    public GeoPoint coarse() {
        return new GeoPoint(Math.round(lat * 1000) / 1000.0, Math.round(lon * 1000) / 1000.0);
    }

    /** Along the surface, in metres (haversine). */
    public double distanceTo(GeoPoint that) {
        double halfLat = Math.sin(Math.toRadians(that.lat - lat) / 2);
        double halfLon = Math.sin(Math.toRadians(that.lon - lon) / 2);
        double chord = halfLat * halfLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(that.lat)) * halfLon * halfLon;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** To the nearest point of a line, in metres; flat ground is near enough for the few kilometres that matter. */
    double distanceTo(LineString line) {
        double east = METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        var seenFromHere = Arrays.stream(line.getCoordinates())
                .map(corner -> new Coordinate((corner.x - lon) * east, (corner.y - lat) * METRES_PER_DEGREE))
                .toArray(Coordinate[]::new);
        return Distance.pointToSegmentString(new Coordinate(0, 0), seenFromHere);
    }

    /**
     * A box that holds everything within a distance, for the spatial index to begin with; its corners lie farther away.
     */
    public Geometry boxAround(double metres) {
        double dLat = metres / METRES_PER_DEGREE;
        double dLon = dLat / Math.cos(Math.toRadians(lat));
        return shapes().toGeometry(new Envelope(lon - dLon, lon + dLon, lat - dLat, lat + dLat));
    }

    static GeometryFactory shapes() {
        return new GeometryFactory(new PrecisionModel(), SRID);
    }
}
