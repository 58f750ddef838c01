package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a cause of a problem. */
@Embeddable
public record CauseId(UUID value) implements Id {

    public static CauseId next() {
        return new CauseId(UuidCreator.getTimeOrderedEpoch());
    }
}
