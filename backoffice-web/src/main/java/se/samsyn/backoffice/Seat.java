package se.samsyn.backoffice;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberNames;
import se.samsyn.platform.Standing;

/** A party's seat; nobody sits in it while {@code taken} is null. */
public record Seat(Party party, Standing.@Nullable Seat taken, String name) implements Serializable {

    /** A party's, as it stands. */
    public static Seat of(Party party, Standing standing, MemberNames names) {
        var taken = standing.seat(party);
        return new Seat(party, taken, taken == null ? "" : names.of(taken.by()));
    }

    /** Both. */
    public static List<Seat> both(Standing standing, MemberNames names) {
        return Arrays.stream(Party.values())
                .map(party -> of(party, standing, names))
                .toList();
    }
}
