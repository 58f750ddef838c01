package se.samsyn.kernel;

/**
 * Who may see a record, from the narrowest to the widest. To widen it is an act with a legal ground, in the audit
 * trail.
 */
public enum Visibility {
    /** The owner's own unit. */
    UNIT,
    /** The owner's party. */
    PARTY,
    /** Both parties. */
    BOTH,
    /** Everybody, in the portal. */
    PUBLIC
}
