package se.samsyn.assessment;

import se.samsyn.kernel.Rule;

/** What following up can be refused for. */
public enum AssessmentRule implements Rule {
    STATEMENT_NEEDED,
    TEXT_TOO_LONG,
    /** What was not done as planned was hindered by something, and the next ones should know by what. */
    BARRIERS_NEEDED,
    /** An effect is asked for only of what was carried out (S-65). */
    PROCESS_FIRST,
    /** Neither counts of the place nor answers to a survey. */
    FIGURES_NEEDED,
    FIGURES_OUT_OF_BOUNDS,
    /** {0} the line that tells no corner. */
    CORNER_UNREADABLE,
    /** Where to count reports, and in which months. */
    NOTHING_TO_COUNT,
    /** The first months end before the others begin. */
    MONTHS_OVERLAP,
    /** What is not over is not counted to its end. */
    MONTHS_NOT_OVER,
    /** What lies around is judged by the change of the comparison. */
    COMPARISON_NEEDED,
    /** No measure has ended, or one still goes on, or it has been looked back on already. */
    NOTHING_TO_FOLLOW_UP,
    /** Residents read of an effect what both parties have approved (S-04). */
    BOTH_MUST_APPROVE,
    NOT_PUBLISHED
}
