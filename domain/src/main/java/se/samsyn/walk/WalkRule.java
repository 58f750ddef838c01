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
    /** It is ended when it has begun, with how many came. */
    NOT_BEGUN,
    PARTICIPANTS_NEEDED,
    /** The other party's is read, not changed. */
    ONLY_OWNER_CHANGES
}
