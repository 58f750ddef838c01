package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a concern. */
@Embeddable
public record ConcernId(UUID value) implements Id {

    public static ConcernId next() {
        return new ConcernId(UuidCreator.getTimeOrderedEpoch());
    }
}
