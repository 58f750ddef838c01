package se.samsyn.concern;

/** What can happen to a concern; each leaves one line in its history. */
public enum ConcernEvent {
    RECEIVED,
    READING,
    TEXT_MASKED,
    APPROVED,
    REJECTED,
    CATEGORY_CHANGED,
    ASSIGNED,
    UNASSIGNED,
    REFERRED,
    SHARED,
    ANSWERED,
    CLOSED,
    REOPENED,
    ORIGINAL_READ,
    LOCKED,
    UNLOCKED,
    LINKED,
    UNLINKED,
    MEASURE_PLANNED,
    MEASURE_DONE
}
