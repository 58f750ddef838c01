package se.samsyn.portal.map;

import java.util.ArrayList;
import java.util.List;
import org.mapsforge.core.model.LatLong;

/** Rounds a hand-drawn line: a Catmull-Rom spline, so that it still passes through every position drawn. */
final class Curves {

    /** Enough that no corner shows at the largest scale. */
    private static final int PIECES = 8;

    private Curves() {}

    /** A line whose ends stay where they are. */
    static List<LatLong> open(List<LatLong> drawn) {
        if (drawn.size() < 3) {
            return drawn;
        }
        int last = drawn.size() - 1;
        var rounded = new ArrayList<LatLong>(last * PIECES + 1);
        for (int i = 0; i < last; i++) {
            addPiece(
                    rounded,
                    drawn.get(Math.max(i - 1, 0)),
                    drawn.get(i),
                    drawn.get(i + 1),
                    drawn.get(Math.min(i + 2, last)));
        }
        rounded.add(drawn.get(last));
        return rounded;
    }

    /** A closed shape; the first position is repeated at the end. */
    static List<LatLong> closed(List<LatLong> drawn) {
        int n = drawn.size();
        var rounded = new ArrayList<LatLong>(n * PIECES + 1);
        for (int i = 0; i < n; i++) {
            addPiece(rounded, drawn.get((i + n - 1) % n), drawn.get(i), drawn.get((i + 1) % n), drawn.get((i + 2) % n));
        }
        rounded.add(rounded.get(0));
        return rounded;
    }

    private static void addPiece(List<LatLong> rounded, LatLong before, LatLong from, LatLong to, LatLong after) {
        for (int i = 0; i < PIECES; i++) {
            double t = (double) i / PIECES;
            rounded.add(new LatLong(
                    spline(t, before.latitude, from.latitude, to.latitude, after.latitude),
                    spline(t, before.longitude, from.longitude, to.longitude, after.longitude)));
        }
    }

    private static double spline(double t, double before, double from, double to, double after) {
        double slopeFrom = (to - before) / 2;
        double slopeTo = (after - from) / 2;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * from
                + (t3 - 2 * t2 + t) * slopeFrom
                + (3 * t2 - 2 * t3) * to
                + (t3 - t2) * slopeTo;
    }
}
