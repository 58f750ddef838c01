package se.samsyn.concern;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies one version of a photo. Random, so that nobody guesses one from another. */
@Embeddable
public record PictureId(UUID value) implements Id {

    public static PictureId next() {
        return new PictureId(UUID.randomUUID());
    }
}
