package se.samsyn.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * What one party promises the other (S-23); the receiver is always the other one.
 *
 * @param giver who promises
 * @param text the promise, in one or two sentences
 * @param due the last day to keep it; null when it holds the whole term
 * @param state whether it is kept
 */
@Embeddable
public record Commitment(
        @Enumerated(EnumType.STRING) @Column(name = "giver", length = 20, nullable = false) Party giver,
        @Column(name = "text", length = Commitment.TEXT_MAX, nullable = false) String text,
        @Column(name = "due_on") @Nullable LocalDate due,
        @Enumerated(EnumType.STRING) @Column(name = "state", length = 20, nullable = false) CommitmentState state)
        implements Serializable {

    public static final int TEXT_MAX = 500;

    /** A promise that is still to be kept. */
    public static Commitment by(Party giver, String text, @Nullable LocalDate due) {
        return new Commitment(giver, text, due, CommitmentState.OPEN);
    }

    Commitment in(CommitmentState next) {
        return new Commitment(giver, text, due, next);
    }
}
