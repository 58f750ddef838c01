package se.samsyn.problem;

/** What became of a problem when its work was closed. */
public enum Outcome {
    SOLVED,
    REDUCED,
    NO_EFFECT,
    HANDED_OVER,
    NOT_A_PROBLEM
}
