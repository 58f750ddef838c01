package se.samsyn.concern;

import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/**
 * Whose a concern is and who works with it. Ownership stays with the party that received it: the other one joins in.
 *
 * @param owner without a unit the coordination function has it
 * @param partner who else has to accept it: a unit of the other party, or {@link Route#BOTH}; null when its owner works
 *     with it alone
 */
record Placement(Owner owner, @Nullable String partner) {

    /** Where nothing else is said. */
    static final Placement COORDINATION = coordination(Owner.of(Party.MUNICIPALITY));

    /** With the coordination function of the same owner. */
    static Placement coordination(Owner owner) {
        return new Placement(Owner.of(owner.party()), null);
    }

    /** Who works with it, as the history has it; null for the coordination function. */
    @Nullable
    String code() {
        return partner == null ? owner.unit() : partner;
    }
}
