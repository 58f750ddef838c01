package se.samsyn.measure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a measure. */
@Embeddable
public record MeasureId(UUID value) implements Id {

    public static MeasureId next() {
        return new MeasureId(UuidCreator.getTimeOrderedEpoch());
    }
}
