package se.samsyn.agreement;

/** Whether a promise is kept. */
public enum CommitmentState {
    OPEN,
    KEPT,
    NOT_KEPT
}
