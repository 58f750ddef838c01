package se.samsyn.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one place.
 *
 * @param area the code of the area in the register in which the place lies; null if it is none of them
 * @param place the place in words
 */
@Embeddable
public record AreaCounts(
        @Column(name = "area_code", length = 40) @Nullable String area,
        @Column(name = "place_words", length = PLACE_MAX, nullable = false) String place,
        @Column(name = "count_before", nullable = false) long before,
        @Column(name = "count_after", nullable = false) long after)
        implements Serializable {

    static final int PLACE_MAX = 120;

    static final long COUNT_MAX = 1_000_000;
}
