package se.samsyn.problem;

/** How much there is of a side of the triangle. */
public enum Presence {
    MISSING,
    WEAK,
    THERE
}
