package se.samsyn.statistics;

/** Where the true value lies in 95 of 100 such cases. */
public record Interval(double low, double high) {

    /** The width of the bell curve that holds 95 %, in standard errors to each side. */
    static final double WIDTH = 1.96;

    static Interval around(double value, double standardError) {
        return new Interval(value - WIDTH * standardError, value + WIDTH * standardError);
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
