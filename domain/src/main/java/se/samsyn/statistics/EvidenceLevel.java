package se.samsyn.statistics;

/** How much a study can show at all, after the Maryland Scientific Methods Scale; from the weakest. */
public enum EvidenceLevel {
    AFTER_ONLY(1),
    BEFORE_AND_AFTER(2),
    ONE_COMPARISON(3),
    SEVERAL_COMPARISONS(4),
    RANDOMISED(5);

    private final int step;

    EvidenceLevel(int step) {
        this.step = step;
    }

    /** From 1 to 5. */
    public int step() {
        return step;
    }

    /** Without a comparison other explanations are possible, which has to be said. */
    public boolean isCompared() {
        return compareTo(ONE_COMPARISON) >= 0;
    }
}
