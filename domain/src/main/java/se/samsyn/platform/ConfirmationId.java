package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link Confirmation}. */
@Embeddable
public record ConfirmationId(UUID value) implements Id {

    static ConfirmationId next() {
        return new ConfirmationId(UuidCreator.getTimeOrderedEpoch());
    }
}
