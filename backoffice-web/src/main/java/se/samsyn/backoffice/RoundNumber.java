package se.samsyn.backoffice;

/** Numbers that a scale can end at. */
public final class RoundNumber {

    private RoundNumber() {}

    /** The next of 1, 2, 4 and 10 times a power of ten, so that half of it is a round number, too. */
    public static double above(double most) {
        var power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        for (var step : new double[] {1, 2, 4}) {
            if (most <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
