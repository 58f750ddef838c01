package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells those who told of what becomes of a concern: its own, and those of its duplicates, who hear what is said of the
 * one that is worked with. The answer to a part that staff have taken out is told to who told the first one.
 */
@ApplicationScoped
class ReporterNews {

    @Inject
    Concerns concerns;

    @Inject
    ConcernLetters letters;

    private interface Letter {

        /** @param told whose teller it is for */
        void post(Concern told, Concern work, Contact contact);
    }

    /** There is an answer. */
    void answered(Concern work) {
        tell(work, letters::answered);
        tellFirst(work);
    }

    /** It stands elsewhere. */
    void moved(Concern work) {
        tell(work, letters::moved);
    }

    /** It is known what the measures led to. */
    void effectKnown(Concern work, String event) {
        tell(work, (told, same, contact) -> letters.effectKnown(told, contact, event));
    }

    /** There is an answer, and nothing else will come. */
    void answeredLast(Concern work) {
        tellLast(work, letters::answered);
        tellFirst(work);
    }

    /** It stands elsewhere, and nothing else will come. */
    void movedLast(Concern work) {
        tellLast(work, letters::moved);
    }

    /**
     * Tells what has been said without them: of a duplicate that is worked with there from now on, or while they wanted
     * to be left alone. Where the work has ended, there will be nothing else.
     */
    void catchUp(Concern told, Concern work) {
        if (work.closedAt() != null) {
            last(told, work, letters::answered);
        } else if (work.answer() != null) {
            tell(told, work, letters::answered);
        }
    }

    void asked(Concern concern, ReporterQuestion question) {
        concerns.confirmedContactOf(concern).ifPresent(contact -> letters.asked(concern, contact, question));
    }

    /** Whether who told waits to be called. */
    boolean wantsCall(Concern concern) {
        return concerns.usableContactOf(concern).filter(Contact::wantsCall).isPresent();
    }

    private void tell(Concern work, Letter letter) {
        tell(work, work, letter);
        concerns.duplicatesOf(work.id()).forEach(told -> tell(told, work, letter));
    }

    /** Those whose parts are worked with here. */
    private void tellFirst(Concern work) {
        tellFirst(work, work);
        concerns.duplicatesOf(work.id()).forEach(part -> tellFirst(part, work));
    }

    private void tellFirst(Concern part, Concern work) {
        var first = part.kin().first();
        if (first != null) {
            concerns.unseen(first).ifPresent(told -> tell(told, work, letters::answered));
        }
    }

    private void tellLast(Concern work, Letter letter) {
        last(work, work, letter);
        for (var told : concerns.duplicatesOf(work.id())) {
            told.endWith(work);
            last(told, work, letter);
        }
    }

    /**
     * What still waits for the one who told gives way to the last letter, which carries the address itself; from now on
     * nothing else does. A number stays until somebody has called ({@link ConcernTriage#markCalled}), and for no longer
     * than {@link ContactForgetting} says.
     */
    private void last(Concern told, Concern work, Letter letter) {
        letters.forgetReporter(told);
        tell(told, work, letter);
        if (!wantsCall(told)) {
            concerns.releaseContact(told.id());
        }
    }

    private void tell(Concern told, Concern work, Letter letter) {
        concerns.confirmedContactOf(told).ifPresent(contact -> letter.post(told, work, contact));
    }
}
