package se.samsyn.accessibility;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a statement or a remark. */
public enum AccessibilityRule implements Rule {
    /** Each content that is not accessible has its reason, each exception its motive. */
    REASON_NEEDED,
    /** What is not fully compliant says why. */
    NOTHING_LISTED,
    /** What is fully compliant has nothing that is not accessible. */
    FULL_BUT_LISTED,
    METHOD_NEEDED,
    /** Nothing has been assessed on a day that is still to come. */
    ASSESSED_LATER,
    /** A remark says what was hard. */
    REMARK_NEEDED,
    ALREADY_ANSWERED
}
