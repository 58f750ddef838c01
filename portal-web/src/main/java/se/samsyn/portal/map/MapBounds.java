package se.samsyn.portal.map;

/**
 * A rectangle on the map, in WGS 84.
 *
 * @param south degrees north of its lower edge
 * @param west degrees east of its left edge
 * @param north degrees north of its upper edge
 * @param east degrees east of its right edge
 */
public record MapBounds(double south, double west, double north, double east) {

    public MapBounds {
        if (!(south < north && west < east)) { // so written that NaN fails too
            throw new IllegalArgumentException("no rectangle: " + south + ", " + west + ", " + north + ", " + east);
        }
    }

    public boolean contains(double lat, double lon) {
        return south <= lat && lat <= north && west <= lon && lon <= east;
    }
}
