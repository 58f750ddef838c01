package se.samsyn.concern;

/** In what order the queue is shown. */
public enum QueueOrder {
    NEWEST,
    OLDEST,
    /** What has to be read first. Only among what is open: elsewhere, and in a search, the newest come first. */
    DUE
}
