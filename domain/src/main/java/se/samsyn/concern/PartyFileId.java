package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link PartyFile}. */
@Embeddable
public record PartyFileId(UUID value) implements Id {

    static PartyFileId next() {
        return new PartyFileId(UuidCreator.getTimeOrderedEpoch());
    }
}
