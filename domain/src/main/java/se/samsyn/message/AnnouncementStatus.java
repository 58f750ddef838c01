package se.samsyn.message;

/** Where an announcement stands. */
public enum AnnouncementStatus {
    /** Only the party that writes it sees it. */
    DRAFT,
    /** Sent for approval; a joint one is now before both parties. */
    WAITING,
    PUBLISHED,
    WITHDRAWN
}
