package se.samsyn.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Sight;

/**
 * Whoever looks at a concern that they see. Which parts of it they are shown is decided here and nowhere else: its
 * owner's party sees all of it, the other one what is shared with it, and what is locked only who may read originals in
 * its owner's party.
 *
 * @param member null for a whole party
 * @param originals whether they may read originals
 * @param supposed what would be shared, for a look ahead; null for what is
 */
record Onlooker(Sight sight, @Nullable UUID member, boolean originals, @Nullable SharedParts supposed) {

    static Onlooker of(CurrentActor current) {
        return new Onlooker(Sight.of(current), current.actor().member(), current.may(Permission.READ_ORIGINALS), null);
    }

    /** Somebody of the party that does not own it, once these parts are shared. */
    static Onlooker other(Concern concern, SharedParts parts) {
        return new Onlooker(new Sight(concern.owner().party().other(), null), null, true, parts);
    }

    boolean sees(Concern concern, SharedPart part) {
        return sees(part, concern.owner().party(), concern.axes().locked(), concern.shared());
    }

    /** What is shared of it with the other party, or would be. */
    SharedParts shared(Concern concern) {
        return supposed == null ? concern.shared() : supposed;
    }

    boolean sees(SharedPart part, Party owner, boolean locked, SharedParts shared) {
        if (owner == sight.party()) {
            return !locked || originals;
        }
        return !locked && (supposed == null ? shared : supposed).has(part);
    }

    /** Whether it is not shut away from them. */
    boolean opens(Concern concern) {
        return !concern.axes().locked() || (originals && isOf(concern));
    }

    /** Whether they are of the party that owns it. */
    boolean isOf(Concern concern) {
        return concern.owner().party() == sight.party();
    }

    /** The same for points in JPQL, on a concern that they see; {@link Sight#bind} fills it. */
    static String pointClause(String alias) {
        return "({0}.owner.party = :sightParty or {0}.shared.codes like '%POINT%')".replace("{0}", alias);
    }
}
