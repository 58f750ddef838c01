package se.samsyn.measure;

/** How much, as people who know the place judge it before a choice. */
public enum Grade {
    SMALL,
    MIDDLING,
    GREAT
}
