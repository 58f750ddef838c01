package se.samsyn.measure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a line of the log of what was done. */
@Embeddable
public record WorkEntryId(UUID value) implements Id {

    public static WorkEntryId next() {
        return new WorkEntryId(UuidCreator.getTimeOrderedEpoch());
    }
}
