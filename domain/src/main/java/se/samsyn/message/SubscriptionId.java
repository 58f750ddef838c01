package se.samsyn.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link Subscription}. */
@Embeddable
public record SubscriptionId(UUID value) implements Id {

    static SubscriptionId next() {
        return new SubscriptionId(UuidCreator.getTimeOrderedEpoch());
    }
}
