package se.samsyn.statistics;

/** How much a study can show at all, after the Maryland Scientific Methods Scale; from the weakest. */
public enum EvidenceLevel {
    AFTER_ONLY,
    BEFORE_AND_AFTER,
    ONE_COMPARISON,
    SEVERAL_COMPARISONS,
    RANDOMISED;

    /** From 1 to 5. */
    public int step() {
        return ordinal() + 1;
    }

    /** Without a comparison other explanations are possible, which has to be said. */
    public boolean isCompared() {
        return compareTo(ONE_COMPARISON) >= 0;
    }
}
