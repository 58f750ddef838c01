package se.samsyn.problem;

/** What a move from one phase to another means. */
public enum Step {
    /** The problem came to be; the first line of each history. */
    RAISED(false),
    /** To the next phase. Asks for a reason only when something is missing. */
    FORWARD(false),
    /** Past a phase; steps are not sharply separated (S-53). */
    AHEAD(true),
    /** To an earlier phase, which is normal: new information or new circumstances (S-55). */
    BACK(true),
    CLOSE(true),
    REOPEN(true);

    private final boolean needsReason;

    Step(boolean needsReason) {
        this.needsReason = needsReason;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
