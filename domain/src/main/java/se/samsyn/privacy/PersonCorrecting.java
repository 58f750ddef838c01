package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.Permission;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.UseCase;

/**
 * How a person has it set right how an authority reaches them, has it erased or not used (GDPR art. 16–18, D-07). What
 * they told is an official document and stays until it goes by decision. Each authority does so with its own; whoever
 * could redirect an answer proves who they are, and says how they know who asked.
 */
@UseCase
public class PersonCorrecting {

    /** Which one, as found by what it was looked for with. */
    public record Which(PersonKey key, PersonFile.Kind kind, UUID id) implements Serializable {}

    @Inject
    PersonFiles files;

    /**
     * Puts another address there. One that has to be somebody's own is asked for that anew, and what waited for the one
     * before is not sent.
     *
     * @param address as typed
     * @throws RuleBroken if nobody can be reached by it, it is a personnummer, or it is not shown to be theirs: what
     *     was not confirmed can be somebody else's, and a report's number can be guessed
     * @throws NotFound if there is no such thing, or it is no address of the own party's
     */
    @Allows(Permission.ANSWER_PERSONS)
    @AsksForProof
    public Id correct(Which which, IdentityCheck identity, String address) {
        return carryOut(ContactDeed.CORRECT, which, identity, address);
    }

    /**
     * Takes it away at once, with every consent that it came with; what waits to be mailed is not.
     *
     * @throws RuleBroken if it is not shown to be theirs
     * @throws NotFound as {@link #correct}
     */
    @Allows(Permission.ANSWER_PERSONS)
    @AsksForProof
    public Id erase(Which which, IdentityCheck identity) {
        return carryOut(ContactDeed.ERASE, which, identity, "");
    }

    /**
     * Keeps it and uses it for nothing, also past the end of the work, until {@link #lift}.
     *
     * @throws RuleBroken if it is not shown to be theirs
     * @throws NotFound as {@link #correct}, or if it is so already
     */
    @Allows(Permission.ANSWER_PERSONS)
    @AsksForProof
    public Id restrict(Which which, IdentityCheck identity) {
        return carryOut(ContactDeed.RESTRICT, which, identity, "");
    }

    /**
     * Uses it again, or lets it go where what it was left for is over. The person has been told before (art. 18.3).
     *
     * @throws NotFound as {@link #correct}, or if it is not restricted
     */
    @Allows(Permission.ANSWER_PERSONS)
    @AsksForProof
    public Id lift(Which which) {
        return files.carryOut(ContactDeed.LIFT, files.get(which.key(), which.kind(), which.id()), "");
    }

    private Id carryOut(ContactDeed deed, Which which, IdentityCheck identity, String address) {
        var file = files.get(which.key(), which.kind(), which.id());
        if (!identity.shows(file, which.key())) {
            throw new RuleBroken(RegisterRule.NOT_SHOWN_AS_THEIRS);
        }
        files.tell("PersonCorrecting.identified", file, identity);
        return files.carryOut(deed, file, address);
    }
}
