package se.samsyn.statistics;

import java.util.List;

/**
 * What a search for clusters looks for, and from when on it speaks.
 *
 * @param cell the side of the squares that places are gathered into, in metres
 * @param radii of the circles that are tried around each of them, in metres
 * @param windows how many of the last days are held against the whole time
 * @param leastSeen fewer are no cluster, however few were expected
 * @param leastDays on how many different days they must have come: what happened once does not recur
 * @param leastRatio how many times as many as expected
 * @param mostChance how often, from 0 to 1, chance alone may bring about one as clear anywhere
 * @param shuffles by how many shuffled copies chance is measured
 */
public record ScanBounds(
        double cell,
        List<Double> radii,
        List<Integer> windows,
        int leastSeen,
        int leastDays,
        double leastRatio,
        double mostChance,
        int shuffles) {

    /** As they are shipped. */
    public static final ScanBounds USUAL =
            new ScanBounds(125, List.of(180.0, 320.0), List.of(28, 91, 182), 5, 3, 1.5, 0.04, 199);

    public ScanBounds {
        radii = List.copyOf(radii);
        windows = List.copyOf(windows);
    }

    /** The same but for what an installation decides. */
    public ScanBounds with(List<Integer> otherWindows, int otherLeastSeen, double otherMostChance) {
        return new ScanBounds(
                cell, radii, otherWindows, otherLeastSeen, leastDays, leastRatio, otherMostChance, shuffles);
    }
}
