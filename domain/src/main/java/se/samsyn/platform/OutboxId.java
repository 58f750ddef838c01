package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an {@link OutboxItem}. */
@Embeddable
public record OutboxId(UUID value) implements Id {

    static OutboxId next() {
        return new OutboxId(UuidCreator.getTimeOrderedEpoch());
    }
}
