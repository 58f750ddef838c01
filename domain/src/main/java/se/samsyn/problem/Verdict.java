package se.samsyn.problem;

/** What is said of the effect, no surer than the figures allow (S-66). */
public enum Verdict {
    EFFECT,
    PROBABLY_EFFECT,
    CANNOT_SAY,
    NO_EFFECT,
    /** The measures were not carried out in full, so that nothing can be said of their effect. */
    NOT_CARRIED_OUT
}
