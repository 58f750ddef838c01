package se.samsyn.place;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an area of the municipality. */
@Embeddable
public record AreaId(UUID value) implements Id {

    public static AreaId next() {
        return new AreaId(UuidCreator.getTimeOrderedEpoch());
    }
}
