package se.samsyn.portal.map;

import java.util.List;

/**
 * A still picture of the map, to be drawn.
 *
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 * @param zoom as of tiles, {@link TileAddress#MIN_ZOOM} to {@link TileAddress#MAX_ZOOM}
 * @param width CSS pixels
 * @param height CSS pixels
 * @param scale pixels per CSS pixel, 1 or 2
 * @param marks what stands on the map, drawn in this order; may be empty
 */
public record MapPicture(double lat, double lon, int zoom, int width, int height, int scale, List<Mark> marks) {

    private static final int MAX_SIDE = 2000;

    /** Who works at a place, by shape as everywhere: the municipality a square, the police a diamond. */
    public enum Shape {
        SQUARE,
        DIAMOND,
        BOTH
    }

    /** A mark at a place. */
    public record Mark(double lat, double lon, Shape shape) {}

    public MapPicture {
        marks = List.copyOf(marks);
        if (!SchematicMap.BOUNDS.contains(lat, lon)) {
            throw new IllegalArgumentException("the middle is not in the municipality: " + lat + ", " + lon);
        }
        if (zoom < TileAddress.MIN_ZOOM || zoom > TileAddress.MAX_ZOOM) {
            throw new IllegalArgumentException("no such zoom: " + zoom);
        }
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE || scale < 1 || scale > 2) {
            throw new IllegalArgumentException("no such size: " + width + "x" + height + "@" + scale);
        }
    }
}
