package se.samsyn.place;

import java.util.Locale;

/**
 * The cells in which points near each other become one cluster: about 64 pixels wide on the screen, and never more than
 * {@value #CELLS_MAX} across the map, whatever zoom is asked for. Cells lie fixed on the earth and the map is widened
 * to whole cells, so that a cluster does not change its number while the map is dragged.
 *
 * @param cellLon degrees
 * @param cellLat degrees; about as many metres as {@code cellLon} in these latitudes
 */
public record ClusterGrid(double cellLon, double cellLat, double west, double south, double east, double north) {

    public static final int CELLS_MAX = 40;

    private static final int ZOOM_MAX = 20;
    private static final double LON_AT_ZOOM_0 = 90;
    private static final double LAT_PER_LON = 0.5625;

    /** Keeps a point on a cell's western or southern edge in that cell, and one on the opposite edge out of it. */
    private static final double HALF_OPEN = 1e-7;

    /**
     * Lays the grid for a map.
     *
     * @throws IllegalArgumentException if the map is no box on earth
     */
    public static ClusterGrid of(Bounds map, int zoom) {
        boolean isBox = map.west() <= map.east() && map.south() <= map.north();
        boolean isOnEarth = map.west() >= -180 && map.east() <= 180 && map.south() >= -90 && map.north() <= 90;
        if (!isBox || !isOnEarth) {
            throw new IllegalArgumentException("no box on earth: " + map);
        }
        double lon = LON_AT_ZOOM_0 / (1 << Math.max(0, Math.min(zoom, ZOOM_MAX)));
        while (Math.max((map.east() - map.west()) / lon, (map.north() - map.south()) / (lon * LAT_PER_LON))
                > CELLS_MAX) {
            lon *= 2;
        }
        double lat = lon * LAT_PER_LON;
        return new ClusterGrid(
                lon,
                lat,
                Math.floor(map.west() / lon) * lon,
                Math.floor(map.south() / lat) * lat,
                Math.ceil(map.east() / lon) * lon,
                Math.ceil(map.north() / lat) * lat);
    }

    /** The widened map, as the database reads a polygon. */
    public String polygon() {
        return String.format(
                Locale.ROOT,
                "POLYGON((%1$.8f %2$.8f,%3$.8f %2$.8f,%3$.8f %4$.8f,%1$.8f %4$.8f,%1$.8f %2$.8f))",
                west - HALF_OPEN,
                south - HALF_OPEN,
                east - HALF_OPEN,
                north - HALF_OPEN);
    }
}
