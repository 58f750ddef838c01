package se.samsyn.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The problem analysis triangle of a problem (domain.md 2.3, after Clarke and Eck). Every side may still be unjudged.
 *
 * @param noDoerCause why no cause is named on the side of those who do it; null where one is, or nobody has said
 * @param noExposedCause the same of those who are exposed
 * @param noPlaceCause the same of the place
 */
@Embeddable
public record Triangle(
        @Enumerated(EnumType.STRING) @Column(name = "side_doer", length = 20) @Nullable Presence doer,
        @Enumerated(EnumType.STRING) @Column(name = "side_exposed", length = 20) @Nullable Presence exposed,
        @Enumerated(EnumType.STRING) @Column(name = "side_place", length = 20) @Nullable Presence place,
        @Enumerated(EnumType.STRING) @Column(name = "side_handler", length = 20) @Nullable Presence handler,
        @Enumerated(EnumType.STRING) @Column(name = "side_guardian", length = 20) @Nullable Presence guardian,
        @Enumerated(EnumType.STRING) @Column(name = "side_manager", length = 20) @Nullable Presence manager,
        @Column(name = "no_doer_cause", length = Triangle.REASON_MAX) @Nullable String noDoerCause,
        @Column(name = "no_exposed_cause", length = Triangle.REASON_MAX) @Nullable String noExposedCause,
        @Column(name = "no_place_cause", length = Triangle.REASON_MAX) @Nullable String noPlaceCause)
        implements Serializable {

    public static final int REASON_MAX = 300;

    public static final Triangle UNJUDGED = new Triangle(null, null, null, null, null, null, null, null, null);

    /** How much there is of a side; null while nobody has judged. */
    public @Nullable Presence of(TriangleSide side) {
        return switch (side) {
            case DOER -> doer;
            case EXPOSED -> exposed;
            case PLACE -> place;
            case HANDLER -> handler;
            case GUARDIAN -> guardian;
            case MANAGER -> manager;
        };
    }

    /** Why no cause is named from a perspective; null where nobody has said. */
    public @Nullable String reason(Perspective perspective) {
        return switch (perspective) {
            case SITUATION -> noPlaceCause;
            case EXPOSED -> noExposedCause;
            case DOER -> noDoerCause;
        };
    }

    Triangle tidy() {
        return new Triangle(
                doer,
                exposed,
                place,
                handler,
                guardian,
                manager,
                InWords.optional(noDoerCause, REASON_MAX),
                InWords.optional(noExposedCause, REASON_MAX),
                InWords.optional(noPlaceCause, REASON_MAX));
    }
}
