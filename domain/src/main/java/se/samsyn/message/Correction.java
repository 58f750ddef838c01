package se.samsyn.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import se.samsyn.kernel.Actor;

/**
 * That the public text was replaced by a newer one. Only ever added.
 *
 * @param at when the public got the new text
 * @param revision the number of the new text
 * @param note what was wrong, as the public reads it
 */
@Embeddable
public record Correction(
        @Column(name = "at", nullable = false) Instant at,
        @Column(name = "revision", nullable = false) int revision,
        @Column(name = "note", length = Correction.NOTE_MAX, nullable = false) String note,
        @Embedded Actor by)
        implements Serializable {

    public static final int NOTE_MAX = 500;
}
