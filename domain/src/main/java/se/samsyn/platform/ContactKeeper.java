package se.samsyn.platform;

import java.util.Set;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * A feature that keeps how a person is reached. Whoever adds one implements this, and is found by itself: what a person
 * has had corrected, erased or restricted is so everywhere. The caller has looked that it is the actor's party's, asks
 * for no deed that {@link #deeds} has not named, and leaves the line.
 */
public interface ContactKeeper {

    /** What can be done now with something that a {@link PersonKeeper} found; nothing, if it is not kept here. */
    Set<ContactDeed> deeds(PersonFile file);

    /**
     * Carries one out.
     *
     * @param address as typed; for {@link ContactDeed#CORRECT} alone
     * @throws RuleBroken if nobody can be reached by the address, or it is a personnummer
     */
    void carryOut(ContactDeed deed, PersonFile file, String address);

    /** What can be done with something that is still there. */
    static Set<ContactDeed> deeds(boolean restricted) {
        return Set.of(ContactDeed.CORRECT, ContactDeed.ERASE, restricted ? ContactDeed.LIFT : ContactDeed.RESTRICT);
    }
}
