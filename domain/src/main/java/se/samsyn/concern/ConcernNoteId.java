package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link ConcernNote}. */
@Embeddable
public record ConcernNoteId(UUID value) implements Id {

    static ConcernNoteId next() {
        return new ConcernNoteId(UuidCreator.getTimeOrderedEpoch());
    }
}
