package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Visibility;

/**
 * One line of a concern's history; never changed.
 *
 * @param from what it was before, such as a category's code; null where there was nothing
 * @param to what it became; null where that says nothing
 * @param note the reason, the ground or the answer in words; null where none was given
 * @param status what the one who told was shown from then on
 * @param visibility who may read the line, as wide as the concern was when it was written; an answer is public
 */
@Embeddable
public record ConcernEntry(
        @Enumerated(EnumType.STRING) @Column(name = "event", length = 20, nullable = false, updatable = false)
                ConcernEvent event,
        @Column(name = "from_value", length = ConcernEntry.VALUE_MAX, updatable = false) @Nullable String from,
        @Column(name = "to_value", length = ConcernEntry.VALUE_MAX, updatable = false) @Nullable String to,
        @Column(name = "note", length = Concern.ANSWER_MAX, updatable = false) @Nullable String note,
        @Enumerated(EnumType.STRING) @Column(name = "status", length = 30, nullable = false, updatable = false)
                PublicStatus status,
        @Enumerated(EnumType.STRING) @Column(name = "visibility", length = 20, nullable = false, updatable = false)
                Visibility visibility,
        @Embedded Actor by,
        @Column(name = "at", nullable = false, updatable = false) Instant at)
        implements Serializable {

    static final int VALUE_MAX = 120;

    /** For who may know what happened, and not what was written. */
    ConcernEntry withoutNote() {
        return new ConcernEntry(event, from, to, null, status, visibility, by, at);
    }
}
