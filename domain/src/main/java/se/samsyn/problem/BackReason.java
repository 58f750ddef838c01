package se.samsyn.problem;

/** Why the work goes back to an earlier phase, in the agreement's own words (S-55). */
public enum BackReason {
    NEW_INFORMATION,
    NEW_CIRCUMSTANCES,
    /** Something else, told in words. */
    OTHER
}
