package se.samsyn.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link PersonRequest}. */
@Embeddable
public record PersonRequestId(UUID value) implements Id {

    static PersonRequestId next() {
        return new PersonRequestId(UuidCreator.getTimeOrderedEpoch());
    }
}
