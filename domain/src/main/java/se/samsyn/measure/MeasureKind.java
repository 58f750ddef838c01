package se.samsyn.measure;

/** The two kinds of crime prevention (domain.md 2.4). */
public enum MeasureKind {
    /** Changes the place or the situation. */
    SITUATIONAL,
    /** Changes the conditions that people live in. */
    SOCIAL
}
