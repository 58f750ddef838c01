package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a goal. */
@Embeddable
public record GoalId(UUID value) implements Id {

    public static GoalId next() {
        return new GoalId(UuidCreator.getTimeOrderedEpoch());
    }
}
