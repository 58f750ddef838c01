package se.samsyn.platform;

import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;

/**
 * What a member of staff can see, in one place for lists, counts and single records alike (K-01). What is out of sight
 * is not found; it is never told that it exists.
 *
 * @param party the party acted for
 * @param unit the code of the acting member's unit; null when they belong to none
 */
public record Sight(Party party, @Nullable String unit) {

    public static Sight of(CurrentActor current) {
        return new Sight(current.party(), current.unit());
    }

    /** Whether a record of this owner and visibility can be seen. */
    public boolean sees(Owner owner, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, BOTH -> true;
            case PARTY -> owner.party() == party;
            case UNIT ->
                owner.party() == party && (owner.unit() == null || owner.unit().equals(unit));
        };
    }

    /** For whom records are that can be seen: what {@link #sees} says of each, as values to look up. */
    public List<Audience> audiences() {
        var party = new Audience(this.party.name());
        return unit == null
                ? List.of(Audience.BOTH, party)
                : List.of(Audience.BOTH, party, new Audience(party.code() + "/" + unit));
    }

    /**
     * The same as a condition in JPQL on an entity with {@code owner} and {@code visibility}; {@link #bind} fills it.
     */
    public static String clause(String alias) {
        return """
                ({0}.visibility in (se.samsyn.kernel.Visibility.PUBLIC, se.samsyn.kernel.Visibility.BOTH)
                 or {0}.owner.party = :sightParty
                    and ({0}.visibility = se.samsyn.kernel.Visibility.PARTY
                         or {0}.owner.unit is null or {0}.owner.unit = :sightUnit))
                """
                .replace("{0}", alias);
    }

    /** Fills what {@link #clause} left open. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("sightParty", party).setParameter("sightUnit", unit == null ? "" : unit);
    }
}
