package se.samsyn.statistics;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a series of figures. */
@Embeddable
public record SeriesId(UUID value) implements Id {

    public static SeriesId next() {
        return new SeriesId(UuidCreator.getTimeOrderedEpoch());
    }
}
