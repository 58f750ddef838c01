package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
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
    Photos photos;

    @Inject
    Categories categories;

    @Inject
    Numbers numbers;

    @Inject
    AreaQueries areas;

    @Inject
    ConcernLetters letters;

    @Inject
    Deflections deflections;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

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
        return receive(told, IntakeChannel.PORTAL);
    }

    /**
     * Writes down what somebody told staff, by phone or on paper. A personnummer is masked like the rest, since what
     * has come in cannot be refused.
     *
     * @throws RuleBroken as {@link #report} does, but for the personnummer
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public Receipt register(Submission told, IntakeChannel channel) {
        return receive(told, channel);
    }

    /** Counts that a box was shown. */
    @Allows(Permission.ANYONE)
    public void countDeflection(Trigger kind) {
        deflections.count(kind, LocalDate.now(clock.withZone(Settings.ZONE)));
    }

    private Receipt receive(Submission told, IntakeChannel channel) {
        var checked = tokens.check(told.token());
        var known = concerns.bySubmission(checked.token().id());
        if (known.isPresent()) {
            return receipts.of(known.get(), checked.token());
        }
        if (checked instanceof SubmissionTokens.Checked.Expired) {
            throw new RuleBroken(ConcernRule.FORM_TOO_OLD);
        }
        told.check();
        return receipts.of(store(told, channel, checked.token()), checked.token());
    }

    private Concern store(Submission told, IntakeChannel channel, SubmissionToken token) {
        var category = categories.get(told.category());
        var point = told.point();
        var area = point == null ? null : areas.require(point);
        var now = clock.instant();
        int year = LocalDate.ofInstant(now, Settings.ZONE).getYear();
        var number = Marks.number(year, numbers.next("concern", year));
        // from here on other sendings wait for the number: look again, somebody may have sent this one meanwhile
        var sentMeanwhile = concerns.bySubmissionNow(token.id());
        if (sentMeanwhile.isPresent()) {
            return sentMeanwhile.get();
        }
        var marks = new Marks(
                number,
                token.id(),
                receipts.hash(token, receipts.code(token)),
                receipts.hash(token, receipts.key(token)));
        var masked = told.words().masked();
        var concern = Concern.receive(marks, category, told, masked, channel, current.actor(), now);
        concerns.add(concern);
        if (concern.isMasked()) {
            concerns.keepOriginal(concern, told.words());
        }
        if (point != null && area != null) {
            concerns.place(concern, point, area.code());
        }
        var contact = told.contact();
        if (contact != null) {
            concerns.keepContact(concern, contact);
            for (var consent : contact.consents()) {
                concern.note(ConcernEvent.CONSENTED, Consent.WORDING, consent.name(), current.actor(), now);
            }
            letters.confirm(concern, contact);
        }
        photos.receive(concern, token.id());
        letters.received(concern);
        return concern;
    }
}
