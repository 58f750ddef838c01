package se.samsyn.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.mapsforge.core.model.LatLong;

/**
 * Side streets between four corners whose edges are streets already. Lengthwise streets run from side to side; the
 * cross streets between two of them stand half a step beside those between the next two, as in a Swedish quarter of
 * villas, not as in a grid.
 *
 * @param rows how many lengthwise streets there are, beside the edges
 * @param columns how many cross streets there are between two rows
 * @param corners the four corners in order round the quarter; rows run along the edge from the first to the second
 */
record Quarter(int rows, int columns, List<LatLong> corners) {

    private static final int PIECES = 6;

    /** How far a row bends aside in its middle, as a share of the distance between rows. */
    private static final double BEND = 0.18;

    Quarter {
        if (rows < 0 || columns < 0 || corners.size() != 4) {
            throw new IllegalArgumentException("a quarter has four corners, and rows and columns of streets");
        }
        corners = List.copyOf(corners);
    }

    /** @param ends where a street that reaches the edge ends: given its last position but one, and its last */
    List<List<LatLong>> streets(BinaryOperator<LatLong> ends) {
        var streets = new ArrayList<List<LatLong>>();
        for (int row = 1; row <= rows; row++) {
            streets.add(row(row, ends));
        }
        for (int band = 0; band <= rows; band++) {
            for (int column = 1; column <= columns; column++) {
                if (band == 0 && column % 2 == 0) {
                    continue; // fewer ways out to the street at the edge than within
                }
                double along = (column - (band % 2 == 0 ? 0.25 : 0.7)) / columns;
                var from = at(along, band);
                var to = at(along, band + 1.0);
                streets.add(List.of(band == 0 ? ends.apply(to, from) : from, band == rows ? ends.apply(from, to) : to));
            }
        }
        return streets;
    }

    private List<LatLong> row(int row, BinaryOperator<LatLong> ends) {
        var street = new ArrayList<LatLong>(PIECES + 1);
        for (int i = 0; i <= PIECES; i++) {
            street.add(at((double) i / PIECES, row));
        }
        street.set(0, ends.apply(street.get(1), street.get(0)));
        street.set(PIECES, ends.apply(street.get(PIECES - 1), street.get(PIECES)));
        return Curves.open(street);
    }

    /**
     * @param along from 0 at the first corner's side to 1 at the second's
     * @param row from 0 at the edge between the first two corners to one beyond the last row at the opposite one
     */
    private LatLong at(double along, double row) {
        boolean edge = row == 0 || row == rows + 1;
        double across = (row + (edge ? 0 : BEND * Math.sin(Math.PI * along))) / (rows + 1);
        return between(
                between(corners.get(0), corners.get(1), along), between(corners.get(3), corners.get(2), along), across);
    }

    private static LatLong between(LatLong from, LatLong to, double share) {
        return new LatLong(
                from.latitude + (to.latitude - from.latitude) * share,
                from.longitude + (to.longitude - from.longitude) * share);
    }
}
