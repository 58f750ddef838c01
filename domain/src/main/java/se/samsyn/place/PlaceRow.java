package se.samsyn.place;

/**
 * A place that a file tells of.
 *
 * @param line of the file, from 1
 * @param locality the town or village
 */
record PlaceRow(int line, String name, String locality, PlaceKind kind, GeoPoint point) {

    /** Such as {@code Storgatan 12, Svedala}. */
    String label() {
        return name + ", " + locality;
    }
}
