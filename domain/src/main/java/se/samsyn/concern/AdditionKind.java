package se.samsyn.concern;

/** What somebody adds to what they told. */
public enum AdditionKind {
    FACT,
    NOT_SOLVED,
    REPLY
}
