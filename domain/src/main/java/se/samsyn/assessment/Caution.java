package se.samsyn.assessment;

/** What has to be said beside the result of a study. */
public enum Caution {
    PERIODS_DIFFER,
    OTHER_MONTHS,
    /** A count under 5, where the bell curve fits badly. */
    SMALL_COUNTS,
    /** Nothing to count, neither before nor after. */
    NO_EVENTS,
    /** Fewer than 20 before, where percent say less than counts. */
    NO_PERCENT,
    /** A half was added to every count, since one was 0. */
    HALF_ADDED,
    NO_COMPARISON,
    /** Our own reports are the only source. */
    PORTAL_REPORTS,
    /** A measure among several was not carried out in full. */
    PARTLY_CARRIED_OUT,
    /** It would not hold if the counts varied twice as much as chance lets expect. */
    NOT_IF_DISPERSED
}
