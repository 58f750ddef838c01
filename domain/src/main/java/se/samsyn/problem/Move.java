package se.samsyn.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody asks for, with what they say of it.
 *
 * @param to the phase to go to
 * @param back why it goes back; only then
 * @param reason in words; stripped, null when there are none
 * @param outcome what became of the problem; only when it is closed
 */
public record Move(Phase to, @Nullable BackReason back, @Nullable String reason, @Nullable Outcome outcome)
        implements Serializable {

    public Move {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** To another phase, with or without a word. */
    public static Move to(Phase phase, @Nullable String reason) {
        return new Move(phase, null, reason, null);
    }
}
