package se.samsyn.concern;

import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** What the one who told does afterwards with the contact details they left; else as {@link ConcernReturning}. */
@UseCase
public class ContactReturning {

    @Inject
    ReceiptPasses passes;

    @Inject
    Concerns concerns;

    @Inject
    ConcernLetters letters;

    @Inject
    ContactCourse course;

    /**
     * Takes back the contact details: deleted at once, with every consent; what waits to be mailed is not.
     *
     * @throws RuleBroken if there are none
     */
    @Allows(Permission.ANYONE)
    public ConcernId withdrawContact(ReceiptPass pass) {
        var concern = passes.open(pass);
        course.end(concern, ConcernEvent.CONTACT_WITHDRAWN);
        return concern.id();
    }

    /**
     * Asks by mail once more whether the address is theirs ({@link ReceiptDesk#mailAgain} counts how often).
     *
     * @throws RuleBroken if no address waits for that
     */
    @Allows(Permission.ANYONE)
    public ConcernId confirmAgain(ReceiptPass pass) {
        var concern = passes.open(pass);
        var contact = concerns.unconfirmedContactOf(concern)
                .orElseThrow(() -> new RuleBroken(ConcernRule.NOTHING_TO_CONFIRM));
        letters.confirmAgain(concern, contact);
        return concern.id();
    }
}
