package se.samsyn.portal.map;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which tile of the world, in the usual grid of web maps.
 *
 * @param zoom from {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param x columns from the west
 * @param y rows from the north
 * @param scale pixels per CSS pixel, 1 or 2; a tile is 256 CSS pixels wide
 */
public record TileAddress(int zoom, int x, int y, int scale) {

    public static final int MIN_ZOOM = 8;
    public static final int MAX_ZOOM = 18;

    private static final Pattern PATH =
            Pattern.compile("/(0|[1-9]\\d?)/(0|[1-9]\\d{0,6})/(0|[1-9]\\d{0,6})(@2x)?\\.png");

    /** So that a wide window is filled when the middle of the map is at the municipality's edge. */
    private static final int TILES_AROUND = 4;

    /**
     * The tile a path names, as {@code /14/8794/5141.png} or {@code /14/8794/5141@2x.png}. Empty if it names none, or
     * one that is not served: outside the zooms or away from the municipality.
     */
    static Optional<TileAddress> parse(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var tile = new TileAddress(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4) == null ? 1 : 2);
        return tile.isServed() ? Optional.of(tile) : Optional.empty();
    }

    boolean isServed() {
        if (zoom < MIN_ZOOM || zoom > MAX_ZOOM) {
            return false;
        }
        var bounds = SchematicMap.BOUNDS;
        int around = tilesAround(zoom);
        return x >= column(bounds.west(), zoom) - around
                && x <= column(bounds.east(), zoom) + around
                && y >= row(bounds.north(), zoom) - around
                && y <= row(bounds.south(), zoom) + around;
    }

    /** How many tiles there are at a zoom, at one scale. */
    static long served(int zoom) {
        var bounds = SchematicMap.BOUNDS;
        int both = 2 * tilesAround(zoom) + 1;
        return (long) (column(bounds.east(), zoom) - column(bounds.west(), zoom) + both)
                * (row(bounds.south(), zoom) - row(bounds.north(), zoom) + both);
    }

    /** Fewer at small scales, where a tile is a province. */
    private static int tilesAround(int zoom) {
        return zoom < 10 ? 0 : Math.min(TILES_AROUND, 1 << (zoom - 10));
    }

    static int column(double lon, int zoom) {
        return (int) Math.floor((lon + 180) / 360 * (1 << zoom));
    }

    static int row(double lat, int zoom) {
        double radians = Math.toRadians(lat);
        double mercator = Math.log(Math.tan(radians) + 1 / Math.cos(radians));
        return (int) Math.floor((1 - mercator / Math.PI) / 2 * (1 << zoom));
    }
}
