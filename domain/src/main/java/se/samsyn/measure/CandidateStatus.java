package se.samsyn.measure;

/** What came of a candidate. */
public enum CandidateStatus {
    /** Nobody has said yes or no. */
    OPEN,
    /** It became a measure. */
    CHOSEN,
    /** Not now; it stays in the inventory with the reason, and can still be chosen. */
    REJECTED
}
