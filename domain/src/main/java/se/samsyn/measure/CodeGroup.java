package se.samsyn.measure;

/** Under which heading a {@link MeasureCode} stands (domain.md 2.4). */
public enum CodeGroup {
    EFFORT,
    RISK,
    REWARD,
    PROVOCATION,
    EXCUSE,
    /** Safety in the physical environment, CPTED. */
    PLACE,
    /** For how many a social measure is meant. */
    SOCIAL
}
