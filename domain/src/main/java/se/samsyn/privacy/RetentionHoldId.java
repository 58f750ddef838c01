package se.samsyn.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link RetentionHold}. */
@Embeddable
public record RetentionHoldId(UUID value) implements Id {

    static RetentionHoldId next() {
        return new RetentionHoldId(UuidCreator.getTimeOrderedEpoch());
    }
}
