package se.samsyn.place;

import java.util.Locale;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * How a municipality's files tell where something is (domain.md 5.7). SWEREF 99 and WGS 84 differ by less than a metre,
 * and are taken for the same.
 */
public enum CoordinateSystem {
    /** EPSG:4326, in degrees. */
    WGS84("+proj=longlat +ellps=GRS80 +no_defs"),
    /** EPSG:3006, in metres: the whole country's. */
    SWEREF99_TM("+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs"),
    /** EPSG:3008, in metres: the municipality's own. */
    SWEREF99_13_30("+proj=tmerc +lat_0=0 +lon_0=13.5 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs");

    /** Metres north of the equator that all of Sweden lies beyond, and metres east that it lies within. */
    private static final double METRES = 1_000_000;

    /** About a decimetre. */
    private static final double PRECISION = 1e6;

    private final String parameters;

    CoordinateSystem(String parameters) {
        this.parameters = parameters;
    }

    /** Whether two numbers can only be the wrong way round, as programs that want east first make them. */
    boolean isSwapped(double north, double east) {
        return this != WGS84 && north < METRES && east > METRES;
    }

    /**
     * The point that a file tells of, with six decimals.
     *
     * @throws IllegalArgumentException if there is none
     */
    GeoPoint point(double north, double east) {
        if (this != WGS84 && !(north > METRES && Math.abs(east) < METRES)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "no metres: %f %f", north, east));
        }
        var degrees = this == WGS84 ? new ProjCoordinate(east, north) : degrees(north, east);
        return new GeoPoint(rounded(degrees.y), rounded(degrees.x));
    }

    private ProjCoordinate degrees(double north, double east) {
        var systems = new CRSFactory();
        var from = systems.createFromParameters(name(), parameters);
        var to = systems.createFromParameters(WGS84.name(), WGS84.parameters);
        return new BasicCoordinateTransform(from, to).transform(new ProjCoordinate(east, north), new ProjCoordinate());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
