package se.samsyn.measure;

import java.io.Serializable;
import java.util.List;
import se.samsyn.place.GeoPoint;

/**
 * The published measures of a filter as a map shows them. Nothing is lost between map and list: pins, clusters, what is
 * outside of the map and what has no point are together as many as the list.
 *
 * @param pins single measures
 * @param clusters several measures near each other
 * @param unplaced how many have no point
 * @param outside how many have a point outside of the map
 */
public record MeasureMap(List<Pin> pins, List<Cluster> clusters, long unplaced, long outside) implements Serializable {

    /** One measure. */
    public record Pin(
            GeoPoint point,
            String slug,
            String title,
            MeasureStatus status,
            boolean municipalityActs,
            boolean policeActs)
            implements Serializable {}

    /**
     * Measures near each other.
     *
     * @param point the middle of them
     * @param count two or more
     */
    public record Cluster(GeoPoint point, long count) implements Serializable {}

    public MeasureMap {
        pins = List.copyOf(pins);
        clusters = List.copyOf(clusters);
    }

    /** How many the map shows. */
    public long shown() {
        return pins.size() + clusters.stream().mapToLong(Cluster::count).sum();
    }

    /** As many as the list has. */
    public long total() {
        return shown() + outside + unplaced;
    }
}
