package se.samsyn.member;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a passkey among a member's; the browser knows it by another one. */
@Embeddable
public record PasskeyId(UUID value) implements Id {

    static PasskeyId next() {
        return new PasskeyId(UuidCreator.getTimeOrderedEpoch());
    }
}
