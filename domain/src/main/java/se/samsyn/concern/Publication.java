package se.samsyn.concern;

/** Third axis: what of it is public. A resident's words never are. */
public enum Publication {
    NOT_PUBLIC,
    /** Counted in its area, where the count is five or more. */
    AGGREGATED,
    /** Told of in a text that staff wrote, with the measure or problem it belongs to. */
    SUMMARY,
    WITHDRAWN;

    /** Whether it is counted in public figures. */
    public boolean isCounted() {
        return this == AGGREGATED || this == SUMMARY;
    }
}
