package se.samsyn.forum;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a forum. */
@Embeddable
public record ForumId(UUID value) implements Id {

    public static ForumId next() {
        return new ForumId(UuidCreator.getTimeOrderedEpoch());
    }
}
