package se.samsyn.concern;

/** Why a concern is not worked with. The one who told reads it, in words that say where to turn instead. */
public enum RejectReason {
    NOT_ABOUT_A_PLACE,
    ABOUT_A_PERSON,
    CRIME_REPORT,
    FAULT_REPORT,
    OUTSIDE_MUNICIPALITY,
    TOLD_TWICE,
    NOT_SERIOUS
}
