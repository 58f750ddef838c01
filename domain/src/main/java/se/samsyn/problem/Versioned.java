package se.samsyn.problem;

/** What of a problem is kept as it read each time (S-55). */
public enum Versioned {
    /** What happens, where, when and to whom. */
    DEFINITION,
    /** Why it happens, with all causes. */
    ANALYSIS
}
