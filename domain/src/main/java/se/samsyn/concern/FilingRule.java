package se.samsyn.concern;

import se.samsyn.kernel.Rule;

/** What keeping reports in order, and apart from whoever has a conflict of interest, can run into. */
public enum FilingRule implements Rule {
    GROUND_NEEDED,
    /** Another provision was chosen, and the remark does not say which. */
    REMARK_NEEDED,
    NOT_MARKED,
    LIFT_REASON_NEEDED,
    NUMBER_NEEDED,
    /** {0} an example of what one looks like. */
    NUMBER_SHAPE,
    NUMBER_TAKEN,
    SAME_NUMBER,
    /** Whoever it is to be given to has one. */
    CONFLICT_OF_INTEREST,
    NOT_LOCKED,
    /** It lies in the future, or before the report came in. */
    DAY_NOT_POSSIBLE
}
