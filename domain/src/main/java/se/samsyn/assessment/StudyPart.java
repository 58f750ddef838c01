package se.samsyn.assessment;

/** What is counted in. */
public enum StudyPart {
    /** Where something was done. */
    TREATED,
    /** A like place where nothing was done. */
    COMPARISON,
    /** Around the treated place, where the problem may have moved. */
    AROUND,
    /** A like place for what lies around. */
    AROUND_COMPARISON
}
