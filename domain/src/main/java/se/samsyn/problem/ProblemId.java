package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a problem. */
@Embeddable
public record ProblemId(UUID value) implements Id {

    public static ProblemId next() {
        return new ProblemId(UuidCreator.getTimeOrderedEpoch());
    }
}
