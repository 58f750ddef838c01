package se.samsyn.message;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a notice. */
public enum NoticeRule implements Rule {
    /** It is read by those who know no Swedish, too. */
    BOTH_LANGUAGES_NEEDED,
    /** It is shown one day at least. */
    ENDED_ALREADY,
    /** What stands there for long is read by nobody. */
    TOO_LONG_SHOWN
}
