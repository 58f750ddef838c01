package se.samsyn.concern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.GeoPoint;

/**
 * Reports that have come together in a place more than is usual there: perhaps a problem (S-51).
 *
 * @param middle of the circle that they lie in
 * @param metres its radius
 * @param tile what they are about; null when it is of all kinds
 * @param days in how many of the last days they came; null when it is so all the time
 * @param usual how many there would be, were this place like the others
 * @param chance how often chance alone brings about one as clear anywhere, from 0 to 1
 * @param reports the latest first
 */
public record Recurring(
        GeoPoint middle,
        double metres,
        @Nullable Tile tile,
        @Nullable Integer days,
        double usual,
        double chance,
        List<Report> reports)
        implements Serializable {

    public Recurring {
        reports = List.copyOf(reports);
    }

    /**
     * One of them.
     *
     * @param on the day of its receipt: when it was like that is told in parts of days and years only
     * @param open whether a problem can be made of it: it has been read
     */
    public record Report(ConcernId id, String number, String category, LocalDate on, GeoPoint point, boolean open)
            implements Serializable {}
}
