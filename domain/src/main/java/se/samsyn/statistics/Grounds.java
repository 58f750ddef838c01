package se.samsyn.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where things happened, gathered into squares, and the circles around each square where anything happened. */
final class Grounds {

    /** The squares that lie within one circle, by their numbers, and how much happened there in all. */
    static final class Circle {

        private final int middle;
        private final double radius;
        private final int[] squares;
        private final int all;

        private Circle(int middle, double radius, int[] squares, int all) {
            this.middle = middle;
            this.radius = radius;
            this.squares = squares;
            this.all = all;
        }

        int middle() {
            return middle;
        }

        double radius() {
            return radius;
        }

        int[] squares() {
            return squares;
        }

        int all() {
            return all;
        }
    }

    private record At(long column, long row) {}

    private final int[] squareOf;
    private final double[][] middles;
    private final List<Circle> circles;

    Grounds(List<Happening> happenings, ScanBounds bounds) {
        var numbers = new HashMap<At, Integer>();
        squareOf = new int[happenings.size()];
        for (int i = 0; i < squareOf.length; i++) {
            squareOf[i] = numbers.computeIfAbsent(at(happenings.get(i), bounds.cell()), fresh -> numbers.size());
        }
        var all = new int[numbers.size()];
        Arrays.stream(squareOf).forEach(square -> all[square]++);
        middles = new double[all.length][];
        numbers.forEach((at, number) ->
                middles[number] = new double[] {(at.column() + 0.5) * bounds.cell(), (at.row() + 0.5) * bounds.cell()});
        circles = numbers.entrySet().stream()
                .flatMap(entry -> bounds.radii().stream()
                        .map(radius -> circle(entry.getKey(), entry.getValue(), radius, bounds.cell(), numbers, all)))
                // too little in all makes no cluster of any part of it
                .filter(circle -> circle.all() >= bounds.leastSeen())
                .sorted((one, other) -> one.middle() == other.middle()
                        ? Double.compare(one.radius(), other.radius())
                        : Integer.compare(one.middle(), other.middle()))
                .toList();
    }

    private static At at(Happening happening, double cell) {
        return new At((long) Math.floor(happening.east() / cell), (long) Math.floor(happening.north() / cell));
    }

    private static Circle circle(At at, int middle, double radius, double cell, Map<At, Integer> numbers, int[] all) {
        var reach = (long) (radius / cell);
        var within = new int[(int) ((2 * reach + 1) * (2 * reach + 1))];
        int found = 0;
        int sum = 0;
        for (long column = -reach; column <= reach; column++) {
            for (long row = -reach; row <= reach; row++) {
                if (Math.hypot((double) column, (double) row) * cell <= radius) {
                    var square = numbers.get(new At(at.column() + column, at.row() + row));
                    if (square != null) {
                        within[found++] = square;
                        sum += all[square];
                    }
                }
            }
        }
        return new Circle(middle, radius, Arrays.copyOf(within, found), sum);
    }

    int squares() {
        return middles.length;
    }

    /** The number of the square where a happening lies. */
    int squareOf(int happening) {
        return squareOf[happening];
    }

    double east(Circle circle) {
        return middles[circle.middle()][0];
    }

    double north(Circle circle) {
        return middles[circle.middle()][1];
    }

    List<Circle> circles() {
        return circles;
    }
}
