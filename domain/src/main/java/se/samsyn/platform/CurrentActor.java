package se.samsyn.platform;

import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;

/**
 * Who acts in this request or job, and what they may do. Implemented by the feature {@code member}; tests replace it.
 */
public interface CurrentActor {

    Actor actor();

    /** The code of the acting member's unit; null when they belong to none. */
    @Nullable
    String unit();

    boolean may(Permission permission);

    /** Whether it is certain enough for an act of weight that it is still they who sit there. */
    boolean isProvenJustNow();

    /**
     * The party acted for.
     *
     * @throws se.samsyn.kernel.Refusal.NotAllowed if nobody of staff acts
     */
    default Party party() {
        var party = actor().party();
        if (party == null) {
            throw new se.samsyn.kernel.Refusal.NotAllowed("a party is needed");
        }
        return party;
    }
}
