package se.samsyn.member;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies what one group of a directory comes to. */
@Embeddable
public record GroupMappingId(UUID value) implements Id {

    static GroupMappingId next() {
        return new GroupMappingId(UuidCreator.getTimeOrderedEpoch());
    }
}
