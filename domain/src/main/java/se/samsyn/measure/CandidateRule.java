package se.samsyn.measure;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a candidate. */
public enum CandidateRule implements Rule {
    /** It says what could be done. */
    WORDS_NEEDED,
    WORDS_TOO_LONG,
    /** What it would cost and how long it would take are no negative numbers, and no impossible ones. */
    FIGURE_OUT_OF_RANGE,
    /** What the other party would own, it has to see (S-04). */
    CARRIER_MUST_SEE,
    /** Neither party chooses for the other (S-04). */
    CARRIER_CHOOSES,
    /** Why it was chosen or not is written down, for those who ask later. */
    REASON_NEEDED,
    /** It is a measure already. */
    CHOSEN_ALREADY
}
