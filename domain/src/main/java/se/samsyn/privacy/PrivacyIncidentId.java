package se.samsyn.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link PrivacyIncident}. */
@Embeddable
public record PrivacyIncidentId(UUID value) implements Id {

    static PrivacyIncidentId next() {
        return new PrivacyIncidentId(UuidCreator.getTimeOrderedEpoch());
    }
}
