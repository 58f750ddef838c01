package se.samsyn.concern;

import se.samsyn.kernel.Visibility;

/** What can happen to a concern; each leaves one line in its history. */
public enum ConcernEvent {
    RECEIVED,
    /** {@code from} and {@code to}: a unit, {@link Route#BOTH}, or null for the coordination function. */
    ROUTED,
    /** A party takes on its part of the work. */
    ACCEPTED,
    /** A party says that it is not theirs: the coordination function has it. */
    DECLINED,
    /** The party in {@code from} has not said yes in time: the coordination function has it. */
    ESCALATED,
    READING,
    TEXT_MASKED,
    APPROVED,
    REJECTED,
    CATEGORY_CHANGED,
    ASSIGNED,
    UNASSIGNED,
    REFERRED,
    /** {@code from}: the parts, by their names; {@code to}: the ground. */
    SHARED,
    /** {@code from}: the part. */
    SHARE_WITHDRAWN,
    /** As {@link #ROUTED}, with what the other party is asked to do. */
    HANDED_OVER,
    ANSWERED,
    CLOSED,
    REOPENED,
    /** {@code to}: the id of the main one; of a main one {@code from}: that of the duplicate. */
    MERGED,
    /** As {@link #MERGED}, and no longer. */
    SEPARATED,
    /** {@code to}: the id of the part; of a part {@code from}: that of what it was taken out of. */
    SPLIT,
    ORIGINAL_READ,
    LOCKED,
    UNLOCKED,
    LINKED,
    MEASURE_PLANNED,
    MEASURE_DONE,
    /** To whom or what for, see {@link Consent}; {@code from} names the wording. */
    CONSENTED,
    CONTACT_CONFIRMED,
    /** All consents end with it. */
    CONTACT_WITHDRAWN,
    /** Another address stands there, as the one who told asked for. */
    CONTACT_CORRECTED,
    /** As {@link #CONTACT_WITHDRAWN}, by staff who were asked to. */
    CONTACT_ERASED,
    /** They are kept and used for nothing (GDPR art. 18). */
    CONTACT_RESTRICTED,
    /** They are used again. */
    CONTACT_RELEASED,
    /** Somebody of the staff has called the one who told. */
    CALLED,
    /** The number that was kept to call with the last answer is deleted: nobody has called in time. */
    NUMBER_FORGOTTEN,
    FACT_ADDED,
    NOT_SOLVED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    ADDITIONS_READ,
    PHOTO_CHECKED,
    PHOTO_BLACKENED,
    PHOTO_HIDDEN,
    PHOTO_ORIGINAL_READ;

    /** Whether the one who told has added words that somebody has to read. */
    boolean isNews() {
        return this == FACT_ADDED || this == NOT_SOLVED || this == QUESTION_ANSWERED;
    }

    /** Who may read its line in the history of a concern that is seen by these. */
    Visibility seenBy(Visibility concern) {
        return switch (this) {
            case ANSWERED, CLOSED -> Visibility.PUBLIC;
            // a photo that the other party does not see is not told of either
            case PHOTO_BLACKENED, PHOTO_HIDDEN, PHOTO_ORIGINAL_READ ->
                concern == Visibility.UNIT ? concern : Visibility.PARTY;
            default -> concern;
        };
    }
}
