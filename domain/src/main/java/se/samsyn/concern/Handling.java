package se.samsyn.concern;

/** Second axis: who does what about it. */
public enum Handling {
    UNHANDLED,
    ASSIGNED,
    /** Somebody outside the two parties has to act, such as the keeper of a state road. */
    REFERRED,
    /** Part of a problem. */
    LINKED,
    ANSWERED,
    CLOSED,
    REOPENED
}
