package se.samsyn.measure;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import se.samsyn.place.GeoPoint;

/**
 * A point as the public may see it: the nearest crossing of a grid of 0.0005° of latitude (56 m) by 0.001° of longitude
 * (63 m in Skåne), so that no home can be told apart (domain.md 4.5). The exact point is kept nowhere.
 */
final class PublicPoint {

    private static final int LAT_STEPS = 2000;
    private static final int LON_STEPS = 1000;
    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private PublicPoint() {}

    static Point of(GeoPoint exact) {
        double lon = (double) Math.round(exact.lon() * LON_STEPS) / LON_STEPS;
        double lat = (double) Math.round(exact.lat() * LAT_STEPS) / LAT_STEPS;
        return WGS84.createPoint(new Coordinate(lon, lat));
    }
}
