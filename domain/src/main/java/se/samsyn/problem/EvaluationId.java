package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an evaluation. */
@Embeddable
public record EvaluationId(UUID value) implements Id {

    public static EvaluationId next() {
        return new EvaluationId(UuidCreator.getTimeOrderedEpoch());
    }
}
