package se.samsyn.walk;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a safety walk. */
@Embeddable
public record WalkId(UUID value) implements Id {

    public static WalkId next() {
        return new WalkId(UuidCreator.getTimeOrderedEpoch());
    }
}
