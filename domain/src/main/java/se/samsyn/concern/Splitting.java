package se.samsyn.concern;

import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Takes a part out of a concern that tells of two things (adr 0035), so that each is worked with by those whose it is.
 * The receipt stays with the first one. Refused as {@link ConcernTriage} says.
 */
@UseCase
public class Splitting {

    @Inject
    SubmissionTokens tokens;

    @Inject
    Admission admission;

    @Inject
    Intake intake;

    @Inject
    Concerns concerns;

    @Inject
    KinHistory kin;

    /**
     * Writes the part down as a concern of its own, of the same place. It goes where the rules lead its category, is
     * not shared with the other party by that, and is not counted in public a second time: it was told once.
     *
     * @param category what the part is about
     * @param text what it says, in words of staff
     * @return the number of the part
     * @throws RuleBroken if the concern is the other party's, has not been read, is shut away or has ended; if there is
     *     no such category; if nothing is written, too much, or a personnummer
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public String split(ConcernId id, long read, String category, String text) {
        var first = concerns.get(id, read);
        concerns.mustBeOwn(first, ConcernRule.ONLY_OWNER_SPLITS);
        first.axes().mustBeInWork();
        var words = StaffText.needed(text, Submission.TEXT_MAX, ConcernRule.TEXT_NEEDED);
        var place = concerns.placeOf(id);
        var token = tokens.issue();
        var written = new Submission(
                token,
                category,
                words,
                first.words().placeWords(),
                place == null ? null : place.point(),
                "sv",
                Circumstances.NONE,
                null);
        var admitted = admission.admit(
                written,
                new Arrival(first.channel(), first.receivedAt()),
                tokens.check(token).token());
        var part = admitted.concern();
        kin.begin(part, first);
        intake.take(admitted);
        kin.split(first, part);
        return part.marks().number();
    }
}
