package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * What staff do with a concern. Each act is refused as {@link Axes} says, and with
 * {@link se.samsyn.kernel.Refusal.NotFound} when the actor cannot see the concern. Every one that is given the version
 * that was {@code read} refuses with {@link se.samsyn.kernel.Refusal.Stale} when the concern has been changed since:
 * nobody answers twice, or past what the one who told has added.
 */
@UseCase
public class ConcernTriage {

    @Inject
    Concerns concerns;

    @Inject
    Additions additions;

    @Inject
    ReporterNews news;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * The words as they came, and the contact if one was left.
     *
     * @param words null when they are not shared with whoever opens it
     * @param additions as they came, where something in them was masked
     */
    public record Opened(@Nullable Words words, List<String> additions, @Nullable Contact contact)
            implements Serializable {}

    /** Takes it under reading. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void beginReading(ConcernId id) {
        concerns.get(id).beginReading(current.actor(), clock.instant());
    }

    /** Masks more of the words than the filter did; the first original stays sealed. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void mask(ConcernId id, long read, String text, @Nullable String placeWords) {
        var concern = concerns.get(id, read);
        if (text.length() > Submission.TEXT_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, Submission.TEXT_MAX);
        }
        if (placeWords != null && placeWords.length() > Submission.PLACE_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, Submission.PLACE_MAX);
        }
        concerns.mustBeShared(concern, SharedPart.WORDS);
        // the place stays as it is where it is not shown
        var place = concerns.shows(concern, SharedPart.POINT)
                ? placeWords
                : concern.words().placeWords();
        concerns.keepOriginal(concern, concern.words());
        concern.mask(new Words(text.strip(), place).masked(), current.actor(), clock.instant());
        concerns.renewWords(concern);
    }

    @Allows(Permission.TRIAGE_CONCERNS)
    public void approve(ConcernId id) {
        concerns.judge(id, concern -> {
            concerns.mustBeShared(concern, SharedPart.WORDS);
            concern.approve(current.actor(), clock.instant());
        });
    }

    /**
     * Says that it will not be worked with; the one who told reads why, and is written to for the last time, or called.
     *
     * @param note for staff; may be null
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void reject(ConcernId id, long read, RejectReason reason, @Nullable String note) {
        var rejected = concerns.get(id, read);
        concerns.judge(id, concern -> concern.reject(reason, note, current.actor(), clock.instant()));
        news.movedLast(rejected);
    }

    /**
     * Says that somebody outside the two parties has to act.
     *
     * @param receiver an authority, company or association; the one who told reads it
     * @param reason for staff
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void refer(ConcernId id, long read, String receiver, String reason) {
        var concern = concerns.get(id, read);
        concern.refer(Referral.to(receiver, reason), current.actor(), clock.instant());
        if (concern.axes().status() == PublicStatus.SENT_ON) {
            news.moved(concern);
        }
    }

    /**
     * Answers the one who told.
     *
     * @param text public
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void answer(ConcernId id, long read, String text) {
        var concern = concerns.get(id, read);
        concern.answer(text, current.actor(), clock.instant());
        news.answered(concern);
    }

    /**
     * Ends the work. The one who told is written to for the last time, or called.
     *
     * @param text public; the reason, needed unless a measure was carried out
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void close(ConcernId id, long read, @Nullable String text) {
        var concern = concerns.get(id, read);
        concern.close(text, current.actor(), clock.instant());
        news.answeredLast(concern);
    }

    @Allows(Permission.TRIAGE_CONCERNS)
    public void reopen(ConcernId id, String why) {
        var concern = concerns.get(id);
        concern.reopen(why, current.actor(), clock.instant());
        concerns.carryOver(concern);
    }

    /** A child may be in need: from now on only who may read originals sees the words. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void lock(ConcernId id) {
        concerns.judge(id, concern -> concerns.lock(concern, current.actor(), clock.instant()));
    }

    /** Only who can read what is shut away can judge that it need not be: the owner's party alone. */
    @Allows(Permission.READ_ORIGINALS)
    public void unlock(ConcernId id, String why) {
        concerns.judge(id, concern -> concern.unlock(why, current.actor(), clock.instant()));
    }

    /**
     * Opens the original and the contact details, and leaves a line of it in history and audit trail. Somebody of the
     * other party opens what is shared of them.
     *
     * @throws RuleBroken if nothing of them is
     */
    @Allows(Permission.READ_ORIGINALS)
    public Opened readOriginal(ConcernId id) {
        var concern = concerns.get(id);
        boolean original = concerns.shows(concern, SharedPart.ORIGINAL);
        boolean contact = concerns.shows(concern, SharedPart.CONTACT);
        if (!original && !contact) {
            throw new RuleBroken(ConcernRule.ONLY_OWNER_OPENS);
        }
        concern.note(ConcernEvent.ORIGINAL_READ, null, null, current.actor(), clock.instant());
        return new Opened(
                original ? seen(concern, concerns.originalOf(concern)) : null,
                original && concerns.shows(concern, SharedPart.ADDITIONS)
                        ? additions.originalsOf(id, concern.owner().party())
                        : List.of(),
                contact ? concerns.usableContactOf(concern).orElse(null) : null);
    }

    private Words seen(Concern concern, Words original) {
        return concerns.shows(concern, SharedPart.POINT) ? original : new Words(original.text(), null);
    }

    /**
     * Asks the one who told; they read it with the key of their receipt, and by mail that there is something to read.
     *
     * @param dueOn the last day for an answer
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void ask(ConcernId id, long read, String text, LocalDate dueOn) {
        var concern = concerns.get(id, read);
        if (additions.openQuestionTo(id).isPresent()) {
            throw new RuleBroken(ConcernRule.ASKED_ALREADY);
        }
        var today = LocalDate.now(clock.withZone(Settings.ZONE));
        var question = ReporterQuestion.ask(id, text, dueOn, today, clock.instant());
        additions.add(question);
        concern.note(ConcernEvent.QUESTION_ASKED, null, dueOn.toString(), current.actor(), clock.instant());
        news.asked(concern, question);
    }

    /** Says that what the one who told has added was read: it no longer waits in the queue. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void readAdditions(ConcernId id) {
        var concern = concerns.get(id);
        concerns.mustBeShared(concern, SharedPart.ADDITIONS);
        if (!concern.isUnread()) {
            throw new RuleBroken(ConcernRule.NOTHING_NEW);
        }
        concern.note(ConcernEvent.ADDITIONS_READ, null, null, current.actor(), clock.instant());
    }

    /** Masks more of an addition than the filter did; the first original stays sealed. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void maskAddition(ConcernId id, long read, AdditionId which, String text) {
        var concern = concerns.get(id, read);
        concerns.mustBeShared(concern, SharedPart.ADDITIONS);
        var addition = additions.get(id, which);
        additions.keepOriginal(addition, concern.owner().party());
        addition.maskMore(StaffText.needed(text, Addition.TEXT_MAX, ConcernRule.ADDITION_NEEDED));
        concerns.renewWords(concern);
        concern.note(ConcernEvent.TEXT_MASKED, null, null, current.actor(), clock.instant());
    }

    /**
     * Says that the one who told was called. After the end of the work that was the last that their number was for.
     *
     * @throws RuleBroken if they did not ask for it, the number is gone, or it is the other party's
     */
    @Allows(Permission.READ_ORIGINALS)
    public void markCalled(ConcernId id) {
        var concern = concerns.get(id);
        if (current.party() != concern.owner().party() || !news.wantsCall(concern)) {
            throw new RuleBroken(ConcernRule.NO_CALL_WANTED);
        }
        concern.note(ConcernEvent.CALLED, null, null, current.actor(), clock.instant());
        if (concern.closedAt() != null) {
            concerns.forgetContact(id);
        }
    }
}
