package se.samsyn.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * One of a subscription's wishes, as it is stored.
 *
 * @param code of an area, a category or a focus area
 */
@Embeddable
record Wish(
        @Enumerated(EnumType.STRING) @Column(name = "kind", length = 10, nullable = false) Kind kind,
        @Column(name = "code", length = SubscriptionWishes.CODE_MAX, nullable = false) String code)
        implements Serializable {

    /** What the code is a code of. */
    enum Kind {
        AREA,
        CATEGORY,
        FOCUS
    }
}
