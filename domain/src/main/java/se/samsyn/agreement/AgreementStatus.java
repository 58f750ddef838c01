package se.samsyn.agreement;

/** Where an agreement stands, in the order of its life (S-01). */
public enum AgreementStatus {
    /** Being written, or signed by one party only. */
    DRAFT,
    /** Signed by both; the copies are on their way into the registers. */
    SIGNED,
    /** The one that holds; there is at most one. */
    IN_FORCE,
    /** Its term ran out without a successor. */
    ENDED,
    /** A later agreement took its place. */
    REPLACED
}
