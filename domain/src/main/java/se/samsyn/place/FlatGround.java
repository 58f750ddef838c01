package se.samsyn.place;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Points as metres on a plane, for what counts by squares. True to half a percent within some fifty kilometres; of two
 * points in the same degree of latitude the plane is the same, so that the squares stay where they are.
 */
public record FlatGround(int degree) {

    private static final int CORNERS = 48;

    /** Where the points lie around this one. */
    public static FlatGround around(GeoPoint point) {
        return new FlatGround((int) Math.floor(point.lat()));
    }

    public double east(GeoPoint point) {
        return point.lon() * metresPerDegreeEast();
    }

    public double north(GeoPoint point) {
        return point.lat() * GeoPoint.METRES_PER_DEGREE;
    }

    /** Corners of a polygon that looks like a circle, against the clock; the last one is where the first is. */
    public List<GeoPoint> circle(GeoPoint middle, double metres) {
        return IntStream.rangeClosed(0, CORNERS)
                .mapToDouble(corner -> 2 * Math.PI * (corner % CORNERS) / CORNERS)
                .mapToObj(angle ->
                        point(east(middle) + metres * Math.cos(angle), north(middle) + metres * Math.sin(angle)))
                .toList();
    }

    /** The point that these metres tell of. */
    public GeoPoint point(double east, double north) {
        return new GeoPoint(north / GeoPoint.METRES_PER_DEGREE, east / metresPerDegreeEast());
    }

    private double metresPerDegreeEast() {
        return GeoPoint.METRES_PER_DEGREE * Math.cos(Math.toRadians(degree + 0.5));
    }
}
