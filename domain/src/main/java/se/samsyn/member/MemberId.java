package se.samsyn.member;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies a member of staff of one of the parties. */
@Embeddable
public record MemberId(UUID value) implements Id {

    public static MemberId next() {
        return new MemberId(UuidCreator.getTimeOrderedEpoch());
    }
}
