package se.samsyn.measure;

import se.samsyn.kernel.Rule;

/** What can stand in the way of noting what was done of a measure. */
public enum WorkRule implements Rule {
    /** Nothing is done of what has not begun. */
    NOT_BEGUN,
    /** Each party notes what it did itself, where it does something (S-04). */
    NOT_ACTING,
    /** It says what was done. */
    WORDS_NEEDED,
    WORDS_TOO_LONG,
    /** What was done, was done: not tomorrow. */
    DAY_AHEAD,
    /** Hours, money and people are no negative numbers, and no impossible ones. */
    FIGURE_OUT_OF_RANGE
}
