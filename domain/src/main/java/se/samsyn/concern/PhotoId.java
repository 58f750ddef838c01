package se.samsyn.concern;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a photo. Random, so that nobody guesses one from another. */
@Embeddable
public record PhotoId(UUID value) implements Id {

    public static PhotoId next() {
        return new PhotoId(UUID.randomUUID());
    }
}
