package se.samsyn.privacy;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a person's rights, of the registers about them, and of holding something back. */
public enum RegisterRule implements Rule {
    /** Whatever they are about, they name nobody and tell nobody's address. */
    NO_PERSON_DATA,
    /** It lies in the future, or before what it follows. */
    DAY_NOT_POSSIBLE,
    REASON_NEEDED,
    WORDS_NEEDED,
    CLOSED_ALREADY,
    EXTENDED_ALREADY,
    /** The person is told of it within the first month (GDPR art. 12.3). */
    TOO_LATE_TO_EXTEND,
    /** Whether IMY was told has been said already. */
    NOTICE_SAID_ALREADY,
    /** IMY was told, or there is a reason why not (art. 33.1). */
    NOTICE_NEEDED,
    /** No report of the municipality's and no problem that it sees has this number. */
    NOTHING_TO_HOLD,
    /** What is to be changed can be somebody else's. */
    NOT_SHOWN_AS_THEIRS
}
