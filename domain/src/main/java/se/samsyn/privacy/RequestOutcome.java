package se.samsyn.privacy;

/** What came of a request. */
public enum RequestOutcome {
    GRANTED,
    PARTLY,
    /** The person is told why, and where to complain (GDPR art. 12.4). */
    REFUSED,
    /** The person took it back, or could not show who they are. */
    DROPPED;

    /** Whether it is said why. */
    boolean needsReason() {
        return this != GRANTED;
    }
}
