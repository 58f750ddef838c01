package se.samsyn.statistics;

/** What the figures of a series are. Only counts can be asked whether chance alone explains them. */
public enum Measured {
    COUNT,
    PER_100_000,
    PERCENT,
    /** A mark on a scale of its own, such as the index of problems of the safety survey, 0 to 6. */
    INDEX,
    KRONOR
}
