package se.samsyn.problem;

/**
 * Where the work with a problem stands: the four steps of the agreement's working method, and closed (S-51 to S-66). A
 * pointer, never a lock: all four forms can be edited at any time (S-53).
 */
public enum Phase {
    /** Kartläggning: look behind the event and define a specific, recurring problem (S-56, S-57). */
    SCANNING,
    /** Analys: a clear picture of the contributing causes (S-58). */
    ANALYSIS,
    /** Åtgärder: inventoried, chosen and carried out, as early in the chain of causes as can be (S-59 to S-64). */
    RESPONSE,
    /** Uppföljning och utvärdering: how well it was done and what effect it had (S-65, S-66). */
    ASSESSMENT,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
