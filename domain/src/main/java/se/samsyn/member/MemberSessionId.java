package se.samsyn.member;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/**
 * Identifies one login of a member. The server keeps it beside the browser's session and never hands it out, so that it
 * opens nothing for whoever reads the database.
 */
@Embeddable
public record MemberSessionId(UUID value) implements Id {

    static MemberSessionId next() {
        return new MemberSessionId(UuidCreator.getTimeOrderedEpoch());
    }
}
