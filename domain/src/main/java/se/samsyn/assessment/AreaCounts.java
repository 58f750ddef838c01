package se.samsyn.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import se.samsyn.place.Outline;

/**
 * What was counted in one place.
 *
 * @param area the code of the area in the register in which the place lies; null if it is none of them
 * @param place the place in words
 * @param boundary the place as it was drawn, for staff alone; null if it was not
 */
@Embeddable
public record AreaCounts(
        @Column(name = "area_code", length = 40) @Nullable String area,
        @Column(name = "place_words", length = PLACE_MAX, nullable = false) String place,
        @Column(name = "count_before", nullable = false) long before,
        @Column(name = "count_after", nullable = false) long after,
        @Column(columnDefinition = "polygon") @Nullable Polygon boundary)
        implements Serializable {

    static final int PLACE_MAX = 120;

    static final long COUNT_MAX = 1_000_000;

    /** In a place that nobody has drawn. */
    public AreaCounts(@Nullable String area, String place, long before, long after) {
        this(area, place, before, after, null);
    }

    /** The same in a place that somebody has drawn. */
    public AreaCounts drawn(Outline outline) {
        return new AreaCounts(area, place, before, after, outline.stored());
    }

    /** The place as it was drawn; empty if it was not. */
    public Optional<Outline> outline() {
        return Optional.ofNullable(boundary).map(Outline::of);
    }
}
