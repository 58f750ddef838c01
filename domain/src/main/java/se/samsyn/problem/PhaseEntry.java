package se.samsyn.problem;

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
 * One line of a problem's history: how it came into a phase. Never changed.
 *
 * @param phase the phase entered
 * @param step how
 * @param cycle which turn of the cycle, from 1
 * @param at when
 * @param by who, as they were then
 * @param back why it went back; null for other steps
 * @param reason in words; null where none was needed or given
 * @param outcome what became of it; only with {@link Step#CLOSE}
 */
@Embeddable
public record PhaseEntry(
        @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Phase phase,
        @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Step step,
        @Column(name = "cycle_no", nullable = false) int cycle,
        @Column(nullable = false) Instant at,
        @Embedded Actor by,
        @Enumerated(EnumType.STRING) @Column(name = "back_reason", length = 20) @Nullable BackReason back,
        @Column(length = PhaseEntry.REASON_MAX) @Nullable String reason,
        @Enumerated(EnumType.STRING) @Column(length = 20) @Nullable Outcome outcome)
        implements Serializable {

    public static final int REASON_MAX = 1000;

    public PhaseEntry {
        if ((step == Step.CLOSE) != (outcome != null) || (step == Step.BACK) != (back != null)) {
            throw new IllegalArgumentException(step + ", " + back + " and " + outcome + " do not fit");
        }
    }
}
