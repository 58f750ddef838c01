package se.samsyn.accessibility;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a remark. */
@Embeddable
public record RemarkId(UUID value) implements Id {

    static RemarkId next() {
        return new RemarkId(UuidCreator.getTimeOrderedEpoch());
    }
}
