package se.samsyn.portal.report;

/**
 * Judges what was answered on one page of the form, and says what is left to mend. A step whose answers are all
 * voluntary has none.
 */
interface StepCheck {

    /** Of which page. */
    Step step();

    /**
     * Says what has to be mended to {@link se.samsyn.web.refusal.Complaints}.
     *
     * @return the answers to carry on with: what follows from them is filled in, what cannot be is taken away
     */
    Answers check(Answers taken);

    /** Whether something has to be seen, though nothing is wrong, before one goes on. */
    default boolean holds() {
        return false;
    }

    /** Keeps what the page holds beside its answers when somebody goes back from it; nothing is judged. */
    default void leave(Answers taken) {
        // most pages hold nothing else
    }
}
