package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an {@link AnalysisNote}. */
@Embeddable
public record AnalysisNoteId(UUID value) implements Id {

    static AnalysisNoteId next() {
        return new AnalysisNoteId(UuidCreator.getTimeOrderedEpoch());
    }
}
