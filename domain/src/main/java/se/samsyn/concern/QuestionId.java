package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a {@link ReporterQuestion}. */
@Embeddable
public record QuestionId(UUID value) implements Id {

    static QuestionId next() {
        return new QuestionId(UuidCreator.getTimeOrderedEpoch());
    }
}
