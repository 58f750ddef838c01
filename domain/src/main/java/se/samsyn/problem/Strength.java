package se.samsyn.problem;

/** How strong the evidence is. */
public enum Strength {
    STRONG,
    MEDIUM,
    WEAK
}
