package se.samsyn.privacy;

import se.samsyn.kernel.Rule;

/** What can stand in the way of taking something away. */
public enum RetentionRule implements Rule {
    /** Number, body and day, and the day is not to come. */
    DECISION_NEEDED,
    /** Without a decision nothing goes (domain.md 7.8 no. 13). */
    NOT_DECIDED,
    /** {0} the fewest days, {1} the most. */
    TERM_NOT_POSSIBLE
}
