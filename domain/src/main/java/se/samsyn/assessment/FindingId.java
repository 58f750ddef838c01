package se.samsyn.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies something that was found or decided when work was followed up. */
@Embeddable
public record FindingId(UUID value) implements Id {

    public static FindingId next() {
        return new FindingId(UuidCreator.getTimeOrderedEpoch());
    }
}
