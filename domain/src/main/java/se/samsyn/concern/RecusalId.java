package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link Recusal}. */
@Embeddable
public record RecusalId(UUID value) implements Id {

    static RecusalId next() {
        return new RecusalId(UuidCreator.getTimeOrderedEpoch());
    }
}
