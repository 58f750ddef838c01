package se.samsyn.concern;

import java.io.Serializable;
import java.util.List;
import se.samsyn.place.GeoPoint;

/**
 * The newest thousand of a queue on a map, of which those are drawn that have a point within it. Points are exact: this
 * is for whoever sees the reports, and for nobody else.
 *
 * @param pins single reports
 * @param clusters several near each other
 */
public record QueueMap(List<Pin> pins, List<Cluster> clusters) implements Serializable {

    public QueueMap {
        pins = List.copyOf(pins);
        clusters = List.copyOf(clusters);
    }

    /** One report. */
    public record Pin(GeoPoint point, String number, String category) implements Serializable {}

    /**
     * Reports near each other.
     *
     * @param point the middle of them
     * @param count two or more
     */
    public record Cluster(GeoPoint point, int count) implements Serializable {}
}
