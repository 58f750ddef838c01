package se.samsyn.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a cooperation agreement. */
@Embeddable
public record AgreementId(UUID value) implements Id {

    public static AgreementId next() {
        return new AgreementId(UuidCreator.getTimeOrderedEpoch());
    }
}
