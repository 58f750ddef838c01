package se.samsyn.statistics;

import se.samsyn.kernel.Rule;

/** What a series can run into. */
public enum SeriesRule implements Rule {
    /** Name, producer or credit is missing. */
    STATEMENT_NEEDED,
    /** {0} how many characters it may have. */
    STATEMENT_TOO_LONG,
    UNKNOWN_AREA,
    /** Only the party that keeps a series adds to it. */
    NOT_YOURS,
    /** Only a figure that is there can be what something rests on. */
    NO_SUCH_FIGURE
}
