package se.samsyn.measure;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a task. */
public enum TaskRule implements Rule {
    /** It says what is to be done. */
    WORDS_NEEDED,
    WORDS_TOO_LONG,
    /** Nobody is given a day that is past. */
    DAY_PAST,
    /** Only who can read the problem, and the measure, is given a task for it (K-01). */
    MEMBER_CANNOT_SEE,
    /** A task is for a measure against its own problem. */
    MEASURE_OF_OTHER_PROBLEM,
    /** It is done already. */
    DONE_ALREADY,
    /** Neither party says for the other that something is done (S-04). */
    OTHER_PARTYS
}
