package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link Disclosure}. */
@Embeddable
public record DisclosureId(UUID value) implements Id {

    static DisclosureId next() {
        return new DisclosureId(UuidCreator.getTimeOrderedEpoch());
    }
}
