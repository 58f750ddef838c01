package se.samsyn.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;

/**
 * Where the approvals of a record's latest revision stand.
 *
 * @param revision the number of the latest revision
 * @param writtenBy who made it
 * @param seats who has approved it, by party; a party that has not is absent
 */
public record Standing(int revision, Actor writtenBy, Map<Party, Seat> seats) implements Serializable {

    /** One party's approval. */
    public record Seat(Actor by, Instant at) implements Serializable {}

    public Standing {
        var copy = new EnumMap<Party, Seat>(Party.class);
        copy.putAll(seats);
        seats = copy;
    }

    /** Whether both parties have approved (S-04). */
    public boolean isJoint() {
        return seats.size() == Party.values().length;
    }

    public boolean isApprovedBy(Party party) {
        return seats.containsKey(party);
    }

    public @Nullable Seat seat(Party party) {
        return seats.get(party);
    }
}
