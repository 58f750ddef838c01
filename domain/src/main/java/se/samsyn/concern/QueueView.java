package se.samsyn.concern;

/** What part of the queue one looks at. */
public enum QueueView {
    /** What is not closed, or has something unread. */
    OPEN,
    /** What nobody has begun to read, or what was added to it. */
    UNREAD,
    /** What one's own party has to do something about. */
    WAITS_FOR_US,
    WAITS_FOR_THEM,
    WAITS_FOR_REPORTER,
    /** What nobody has begun to read and is past its day. */
    LATE,
    CLOSED,
    ALL
}
