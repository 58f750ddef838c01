package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link FileEntry}. */
@Embeddable
public record FileEntryId(UUID value) implements Id {

    static FileEntryId next() {
        return new FileEntryId(UuidCreator.getTimeOrderedEpoch());
    }
}
