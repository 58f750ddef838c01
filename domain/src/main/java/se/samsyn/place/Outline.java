package se.samsyn.place;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * A place that somebody has drawn.
 *
 * @param corners in their order along the line around it, the first not repeated
 */
public record Outline(List<GeoPoint> corners) implements Serializable {

    private static final double SQUARE_METRES = 10_000;

    public Outline {
        corners = List.copyOf(corners);
    }

    /**
     * One that encloses something.
     *
     * @throws RuleBroken if the corners enclose nothing or the line crosses itself
     */
    public static Outline of(List<GeoPoint> corners) {
        if (corners.stream().distinct().count() < 3) {
            throw new RuleBroken(PlaceRule.BOUNDARY_TOO_FEW_CORNERS);
        }
        var outline = new Outline(corners);
        if (!outline.stored().isValid()) {
            throw new RuleBroken(PlaceRule.BOUNDARY_CROSSES_ITSELF);
        }
        return outline;
    }

    /** From what the database holds. */
    public static Outline of(Polygon stored) {
        var ring = stored.getExteriorRing().getCoordinates();
        return new Outline(Arrays.stream(ring, 0, ring.length - 1)
                .map(corner -> new GeoPoint(corner.y, corner.x))
                .toList());
    }

    /** As the database holds it. */
    public Polygon stored() {
        return ring(corners.stream().map(corner -> new Coordinate(corner.lon(), corner.lat())));
    }

    /** Whether a point lies in it or on its line. */
    public boolean holds(GeoPoint point) {
        return stored().covers(point.stored());
    }

    /** How large it is. */
    public double hectares() {
        var ground = FlatGround.around(corners.get(0));
        return ring(corners.stream().map(corner -> new Coordinate(ground.east(corner), ground.north(corner))))
                        .getArea()
                / SQUARE_METRES;
    }

    private static Polygon ring(Stream<Coordinate> corners) {
        var open = corners.toList();
        return GeoPoint.shapes()
                .createPolygon(
                        Stream.concat(open.stream(), open.stream().limit(1)).toArray(Coordinate[]::new));
    }
}
