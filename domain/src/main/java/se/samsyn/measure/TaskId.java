package se.samsyn.measure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a task. */
@Embeddable
public record TaskId(UUID value) implements Id {

    public static TaskId next() {
        return new TaskId(UuidCreator.getTimeOrderedEpoch());
    }
}
