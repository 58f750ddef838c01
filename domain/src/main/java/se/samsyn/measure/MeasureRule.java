package se.samsyn.measure;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a measure. */
public enum MeasureRule implements Rule {
    /** A measure has a title. */
    TITLE_NEEDED,
    /** From where it stands it does not go there. */
    STEP_NOT_OFFERED,
    /** This act must be explained. */
    REASON_NEEDED,
    /** Nothing is decided without a focus area of the agreement (S-33, 7.8 #6). */
    FOCUS_AREA_NEEDED,
    /** Nothing is decided without a cause that it attacks (S-61, 7.8 #6). */
    CAUSE_NEEDED,
    /** A measure attacks causes of its own problem (S-61). */
    CAUSE_OF_OTHER_PROBLEM,
    /** Only the party that owns a measure decides it (S-04). */
    OWNER_DECIDES,
    /** Who plans for a unit plans for no other (domain.md 1i). */
    OWN_UNIT_ONLY,
    /** Nothing is done that was not started. */
    NOT_STARTED,
    /** It cannot be done before it was started. */
    DONE_BEFORE_START,
    /** Effects are said in words before a measure counts as evaluated (S-13). */
    OUTCOME_NEEDED,
    /** Only what is decided is shown to the public. */
    NOT_YET_DECIDED,
    /** There is nothing for the public to read. */
    PUBLIC_TEXT_NEEDED,
    PUBLIC_TEXT_TOO_LONG,
    /** What the public reads already is changed by those who may publish. */
    ASK_PUBLISHER,
    NOT_PUBLISHED,
    /** What both parties work on is shown when both have approved how it reads (S-04). */
    BOTH_MUST_APPROVE,
    /** The place on the map is public itself: it is changed while nobody reads the page. */
    WITHDRAW_TO_MOVE,
    /** It is not thought over just now. */
    NOT_RECONSIDERED
}
