package se.samsyn.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a focus area of an agreement. */
@Embeddable
public record FocusAreaId(UUID value) implements Id {

    public static FocusAreaId next() {
        return new FocusAreaId(UuidCreator.getTimeOrderedEpoch());
    }
}
