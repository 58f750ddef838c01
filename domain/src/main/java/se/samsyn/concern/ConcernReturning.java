package se.samsyn.concern;

import jakarta.inject.Inject;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
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
    Concerns concerns;

    @Inject
    ConcernHistory history;

    /**
     * Adds something to what was told.
     *
     * @throws RuleBroken if nothing was written, too much, or a personnummer
     */
    @Allows(Permission.ANYONE)
    public ConcernId addFact(ReceiptPass pass, String text) {
        var concern = passes.open(pass);
        add(concern, AdditionKind.FACT, text);
        note(concern, ConcernEvent.FACT_ADDED);
        return concern.id();
    }

    /**
     * Says that it is not solved: the concern is open again and lands in the queue (peers: closed is not fixed). One
     * that was worked with as another one is so no longer.
     *
     * @param text what is still wrong
     * @throws RuleBroken if nothing was answered, closed or done, or as {@link #addFact} does
     */
    @Allows(Permission.ANYONE)
    public ConcernId sayNotSolved(ReceiptPass pass, String text) {
        var concern = passes.open(pass);
        var work = concerns.mainOf(concern);
        work.axes().mustBeDoubtable();
        add(concern, AdditionKind.NOT_SOLVED, text);
        history.act(concern::notSolved);
        if (work.equals(concern)) {
            concerns.carryOver(concern);
        } else {
            history.note(work, ConcernEvent.SEPARATED, concern.id().value().toString(), null);
        }
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
        history.act((by, at) -> question.answered(at));
        note(concern, ConcernEvent.QUESTION_ANSWERED);
        return concern.id();
    }

    private void add(Concern concern, AdditionKind kind, String typed) {
        var words = Addition.checked(typed);
        if (additions.of(concern.id()).size() >= ADDITIONS_MAX) {
            throw new RuleBroken(ConcernRule.ADDITIONS_TOO_MANY, ADDITIONS_MAX);
        }
        history.act((by, at) -> {
            var addition = Addition.of(concern.id(), kind, words, at);
            additions.add(concern, addition, words);
            letters.added(concern, addition);
            // shut away from its first moment, as what comes in so
            if (Trigger.isChildInNeed(words) && !concern.axes().locked()) {
                concerns.judge(concern, told -> concerns.lock(told, Actor.SYSTEM, at));
            }
        });
    }

    /** Where it is worked with as another one, whoever does that has to read it too. */
    private void note(Concern concern, ConcernEvent event) {
        history.note(concern, event);
        var work = concerns.mainOf(concern);
        if (!work.equals(concern)) {
            history.note(work, event);
        }
    }
}
