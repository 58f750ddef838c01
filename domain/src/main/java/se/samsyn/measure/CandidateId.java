package se.samsyn.measure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a candidate of the inventory. */
@Embeddable
public record CandidateId(UUID value) implements Id {

    public static CandidateId next() {
        return new CandidateId(UuidCreator.getTimeOrderedEpoch());
    }
}
