package se.samsyn.statistics;

/** What the interval of an effect lets one say in plain words. */
public enum EffectVerdict {
    /** The decrease is hardly chance. */
    DECREASED,
    /** Too few events, or too small a change. */
    UNSURE,
    INCREASED;

    /** By a ratio that is 1 where nothing changed. */
    public static EffectVerdict of(Ratio ratio) {
        return of(ratio.interval(), 1);
    }

    /** By a difference that is 0 where nothing changed, and negative where there is less of the problem. */
    public static EffectVerdict ofDifference(Interval interval) {
        return of(interval, 0);
    }

    private static EffectVerdict of(Interval interval, double nothing) {
        if (interval.holds(nothing)) {
            return UNSURE;
        }
        return interval.high() < nothing ? DECREASED : INCREASED;
    }
}
