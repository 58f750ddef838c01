package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How what somebody tells of a place comes in: all of it in one transaction, with the letter that says so. */
@UseCase
public class ConcernReporting {

    @Inject
    SubmissionTokens tokens;

    @Inject
    Receipts receipts;

    @Inject
    Concerns concerns;

    @Inject
    Admission admission;

    @Inject
    Intake intake;

    /**
     * Receives what a resident tells in the portal. The same token twice gives one concern and the same receipt, also
     * when both are sent at once.
     *
     * @throws RuleBroken if something is missing or too long, a personnummer stands in it, the place lies outside, or
     *     the form is not ours or too old; with {@link ConcernRule#FORM_TOO_OLD} the page renews the token
     */
    @Allows(Permission.ANYONE)
    public Receipt report(Submission told) {
        told.refusePersonnummer();
        return receive(told, admission.now(IntakeChannel.PORTAL));
    }

    /**
     * Writes down what somebody told staff, by phone or on paper. A personnummer is masked like the rest, since what
     * has come in cannot be refused; in place of an address it is.
     *
     * @param cameIn the day on which they told it: today, or one within the last year
     * @throws RuleBroken as {@link #report} does, but for the personnummer; if the channel or the day is not possible
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public Receipt register(Submission told, @Nullable IntakeChannel channel, @Nullable LocalDate cameIn) {
        var contact = told.contact();
        if (contact != null) {
            contact.refusePersonnummer();
            if (!contact.wantsAnswer() && !contact.wantsNews()) {
                throw new RuleBroken(StaffEntryRule.CONTACT_FOR_NOTHING);
            }
        }
        return receive(told, admission.written(channel, cameIn));
    }

    private Receipt receive(Submission told, Arrival arrival) {
        var checked = tokens.check(told.token());
        var token = checked.token();
        var known = concerns.bySubmission(token.id());
        if (known.isPresent()) {
            return receipts.of(known.get(), token);
        }
        if (checked instanceof SubmissionTokens.Checked.Expired) {
            throw new RuleBroken(ConcernRule.FORM_TOO_OLD);
        }
        var admitted = admission.admit(told, arrival, token);
        // other sendings wait for the number by now: look again, somebody may have sent this one meanwhile
        var sentMeanwhile = concerns.bySubmissionNow(token.id());
        if (sentMeanwhile.isEmpty()) {
            intake.take(admitted);
        }
        return receipts.of(sentMeanwhile.orElse(admitted.concern()), token);
    }
}
