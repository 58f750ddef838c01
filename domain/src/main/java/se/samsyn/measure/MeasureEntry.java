package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * A line of a measure's history. Only ever added.
 *
 * @param act what was done
 * @param status where it stood afterwards
 * @param note why, or the outcome in words; null where the act needs none
 */
@Embeddable
public record MeasureEntry(
        @Enumerated(EnumType.STRING) @Column(name = "act", length = 20, nullable = false) MeasureAct act,
        @Enumerated(EnumType.STRING) @Column(name = "status", length = 20, nullable = false) MeasureStatus status,
        @Column(name = "at", nullable = false) Instant at,
        @Embedded Actor by,
        @Column(name = "note", length = MeasureEntry.NOTE_MAX) @Nullable String note)
        implements Serializable {

    public static final int NOTE_MAX = 1000;
}
