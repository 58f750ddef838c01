package se.samsyn.problem;

import se.samsyn.kernel.Rule;

/** What the work with a problem can run into, and what a phase still lacks. */
public enum ProblemRule implements Rule {
    TITLE_NEEDED,
    TITLE_TOO_LONG,
    FOCUS_AREA_NEEDED,
    /** The problem is in that phase already. */
    ALREADY_THERE,
    REASON_NEEDED,
    REASON_TOO_LONG,
    BACK_REASON_NEEDED,
    OUTCOME_NEEDED,
    /** What, where and when are not all told yet (S-57). */
    DEFINITION_INCOMPLETE,
    /** Fewer than two reports or sources (S-56). */
    TOO_FEW_SOURCES,
    /** No cause has been named (S-58). */
    NO_CAUSE,
    /** No measure has been decided (S-60). */
    NO_MEASURE_DECIDED,
    /** None of the measures has been carried out (S-60). */
    NO_MEASURE_DONE,
    /** No effect goal (S-62). */
    NO_GOAL,
    /** Nothing has been found out about implementation and effect (S-65, S-66). */
    NO_EVALUATION,
    STATEMENT_NEEDED,
    TEXT_TOO_LONG
}
