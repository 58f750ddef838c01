package se.samsyn.statistics;

import java.io.Serializable;

/**
 * How large a part of those asked answered so.
 *
 * @param value from 0 to 1
 * @param asked how many answered at all; above 0
 */
public record Share(double value, int asked) implements Serializable {

    public Share {
        if (!(value >= 0 && value <= 1) || asked <= 0) {
            throw new IllegalArgumentException("No share: " + value + " of " + asked);
        }
    }

    private double variance() {
        return value * (1 - value) / asked;
    }

    /** How far the true share may lie to each side. */
    public double margin() {
        return Interval.WIDTH * Math.sqrt(variance());
    }

    /** Never outside of 0 and 1. */
    public Interval interval() {
        return new Interval(Math.max(0, value - margin()), Math.min(1, value + margin()));
    }

    public double changeTo(Share later) {
        return later.value - value;
    }

    /** Of the change, as parts of 1; for two surveys that asked different people. */
    public Interval intervalOfChangeTo(Share later) {
        return Interval.around(changeTo(later), Math.sqrt(variance() + later.variance()));
    }
}
