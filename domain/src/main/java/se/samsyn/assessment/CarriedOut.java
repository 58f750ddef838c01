package se.samsyn.assessment;

/** Whether a measure was carried out (S-65). */
public enum CarriedOut {
    AS_PLANNED,
    WITH_CHANGES,
    /** Too little of it for any effect to be asked for. */
    NOT_IN_FULL
}
