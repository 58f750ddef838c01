package se.samsyn.concern;

import se.samsyn.kernel.Rule;

/** What telling of a place, following it and working with it can run into. */
public enum ConcernRule implements Rule {
    CATEGORY_NEEDED,
    TEXT_NEEDED,
    /** {0} the most characters. */
    TEXT_TOO_LONG,
    PLACE_NEEDED,
    PERSONNUMMER,
    CONTACT_NOT_UNDERSTOOD,
    GROUP_SIZE,
    /** The form lay open too long; a renewed one keeps the answers and gives the same receipt. */
    FORM_TOO_OLD,
    FORM_NOT_OURS,
    TEXT_NOT_READ,
    READ_ALREADY,
    REJECTED_ALREADY,
    SAME_CATEGORY,
    /** It lies there already. */
    SAME_PLACE,
    ONLY_OWNER_PLACES,
    /** Nobody waits for an answer of this party. */
    NOT_ASKED,
    /** {0} the number of a rule that fits whatever fits the later one with the number {1}. */
    ROUTE_HIDDEN,
    REASON_NEEDED,
    RECEIVER_NEEDED,
    ANSWER_NEEDED,
    NOTE_NEEDED,
    SHARED_ALREADY,
    /** Nothing was chosen to be shared. */
    PART_NEEDED,
    PART_NOT_SHARED,
    GROUND_NEEDED,
    /** It takes somebody who may decide it. */
    NOT_AGREED,
    /** Nobody was chosen to read a note. */
    NOTE_FOR_WHOM,
    ONLY_OWNER_SHARES,
    ONLY_OWNER_OPENS,
    CLOSED_ALREADY,
    NOT_CLOSED,
    /** It is the same one, or belongs there already. */
    MERGED_ALREADY,
    /** It is worked with as the same as another one. */
    MERGED,
    NOT_MERGED,
    ONLY_OWNER_SPLITS,
    LOCKED,
    NOT_LOCKED,
    NOT_LINKED,
    /** Code and key do not belong together; which of them is wrong is not told. */
    KEY_WRONG,
    /** {0} minutes to wait. */
    KEY_TOO_OFTEN,
    /** The key has to be typed again. */
    PASS_TOO_OLD,
    ADDITION_NEEDED,
    /** {0} the most additions to one report. */
    ADDITIONS_TOO_MANY,
    /** Nothing was answered, closed or done that could have failed. */
    NOTHING_TO_DOUBT,
    NO_CONTACT,
    /** Nobody asked for it, or the number is gone. */
    NO_CALL_WANTED,
    /** There is no e-mail address, or it is confirmed. */
    NOTHING_TO_CONFIRM,
    /** {0} hours to wait. */
    MAILED_TOO_OFTEN,
    QUESTION_NEEDED,
    /** {0} days at most. */
    DEADLINE,
    ASKED_ALREADY,
    NOTHING_ASKED,
    NOTHING_NEW,
    /** A template has no name. */
    NAME_NEEDED,
    NAME_TAKEN,
    /** {0} what is left open in a template and nobody can fill. */
    BLANK_UNKNOWN,
    /** {0} the most templates of one party. */
    TEMPLATES_TOO_MANY
}
