package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an {@link AnswerTemplate}. */
@Embeddable
public record AnswerTemplateId(UUID value) implements Id {

    static AnswerTemplateId next() {
        return new AnswerTemplateId(UuidCreator.getTimeOrderedEpoch());
    }
}
