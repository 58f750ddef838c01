package se.samsyn.walk;

import se.samsyn.kernel.Rule;

/** What a safety walk can be refused for. */
public enum WalkRule implements Rule {
    TITLE_NEEDED,
    /** When and where it begins must be known, or nobody comes. */
    BEGINNING_NEEDED,
    TEXT_TOO_LONG,
    TOO_MANY_STOPS,
    /** What has ended is neither planned anew nor noted on. */
    ENDED,
    /** It has to begin before it can end. */
    NOT_BEGUN,
    PARTICIPANTS_NEEDED,
    /** The other party reads a joint walk and notes on it; its plan is its owner's. */
    ONLY_OWNER_CHANGES
}
