package se.samsyn.matrix;

/** What came of a try. */
enum Outcome {
    /** It was done, or shown. */
    YES,
    /** There is nothing, as far as the one who tried can tell. */
    NOTHING,
    /** They were told of a rule, and so that the record is there. */
    RULE,
    /** They may not even ask. */
    REFUSED
}
