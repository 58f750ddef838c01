package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * What the one who told says afterwards, with the receipt's key shown ({@link ReceiptDesk}). Each act is refused with
 * {@link ConcernRule#PASS_TOO_OLD} when that was too long ago.
 */
@UseCase
public class ConcernReturning {

    /** More than anybody has to say, and too little to drown somebody in. */
    private static final int ADDITIONS_MAX = 20;

    @Inject
    ReceiptPasses passes;

    @Inject
    Additions additions;

    @Inject
    ConcernLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Adds something to what was told.
     *
     * @throws RuleBroken if nothing was written, too much, or a personnummer
     */
    @Allows(Permission.ANYONE)
    public ConcernId addFact(ReceiptPass pass, String text) {
        var concern = passes.open(pass);
        add(concern, AdditionKind.FACT, text);
        concern.note(ConcernEvent.FACT_ADDED, null, null, current.actor(), clock.instant());
        return concern.id();
    }

    /**
     * Says that it is not solved: the concern is open again and lands in the queue (peers: closed is not fixed).
     *
     * @param text what is still wrong
     * @throws RuleBroken if nothing was answered, closed or done, or as {@link #addFact} does
     */
    @Allows(Permission.ANYONE)
    public ConcernId sayNotSolved(ReceiptPass pass, String text) {
        var concern = passes.open(pass);
        add(concern, AdditionKind.NOT_SOLVED, text);
        concern.notSolved(current.actor(), clock.instant());
        return concern.id();
    }

    /**
     * Answers what staff asked.
     *
     * @throws RuleBroken if nothing is asked, or as {@link #addFact} does
     */
    @Allows(Permission.ANYONE)
    public ConcernId reply(ReceiptPass pass, String text) {
        var concern = passes.open(pass);
        var question =
                additions.openQuestionTo(concern.id()).orElseThrow(() -> new RuleBroken(ConcernRule.NOTHING_ASKED));
        add(concern, AdditionKind.REPLY, text);
        question.answered(clock.instant());
        concern.note(ConcernEvent.QUESTION_ANSWERED, null, null, current.actor(), clock.instant());
        return concern.id();
    }

    private void add(Concern concern, AdditionKind kind, String typed) {
        var words = Addition.checked(typed);
        if (additions.of(concern.id()).size() >= ADDITIONS_MAX) {
            throw new RuleBroken(ConcernRule.ADDITIONS_TOO_MANY, ADDITIONS_MAX);
        }
        var addition = Addition.of(concern.id(), kind, words, clock.instant());
        additions.add(concern, addition, words);
        letters.added(concern, addition);
    }
}
