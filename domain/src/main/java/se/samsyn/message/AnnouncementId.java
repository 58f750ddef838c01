package se.samsyn.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies an announcement. */
@Embeddable
public record AnnouncementId(UUID value) implements Id {

    public static AnnouncementId next() {
        return new AnnouncementId(UuidCreator.getTimeOrderedEpoch());
    }
}
