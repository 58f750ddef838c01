package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an {@link Addition}. */
@Embeddable
public record AdditionId(UUID value) implements Id {

    static AdditionId next() {
        return new AdditionId(UuidCreator.getTimeOrderedEpoch());
    }
}
