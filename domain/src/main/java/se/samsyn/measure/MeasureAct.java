package se.samsyn.measure;

/** What is done to a measure, and leaves a line in its history. */
public enum MeasureAct {
    PROPOSE(false),
    CHOOSE(false),
    DECIDE(false),
    START(false),
    FINISH(false),
    /** Its note is the outcome, in words. */
    EVALUATE(true),
    /** To an earlier status. */
    RETURN(true),
    CANCEL(true),
    PUBLISH(false),
    /** What the public reads was changed after publication. */
    CORRECT(false),
    WITHDRAW(true),
    /** The problem stepped back, so the measure is thought over again, "omprövas" (S-55). */
    RECONSIDER(false),
    /** Thought over, and it stays. */
    REAFFIRM(true),
    /** Another circle may see it; the note is the legal ground. */
    SHARE(true);

    private final boolean needsNote;

    MeasureAct(boolean needsNote) {
        this.needsNote = needsNote;
    }

    /** Whether it must be explained. */
    public boolean needsNote() {
        return needsNote;
    }
}
