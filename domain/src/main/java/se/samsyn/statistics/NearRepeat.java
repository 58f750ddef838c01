package se.samsyn.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether what happens comes again close by and soon: pairs within a distance and a time, held against as many as there
 * would be if the days were dealt out anew (Knox 1964; near repeats: Johnson and others 2007).
 */
public final class NearRepeat {

    /** Bounds of the distances in metres; each band holds its lower bound and not its upper one. */
    public static final List<Integer> METRES = List.of(0, 50, 100, 200, 400);

    /** Bounds of the days between, in the same way. */
    public static final List<Integer> DAYS = List.of(0, 7, 14, 28, 56);

    /** The latest so many; more would take long and say nothing else. */
    public static final int MOST = 5_000;

    private static final int SHUFFLES = 99;

    private final List<Happening> happenings;
    private final List<Pair> near;

    private record Pair(int one, int other, int band) {}

    private record At(long column, long row) {}

    /**
     * One cell of the table.
     *
     * @param metres the lower bound of its distance
     * @param days the lower bound of its days
     * @param pairs how many there are
     * @param expected how many by chance
     * @param chance how often there are as many by chance, from 0 to 1
     */
    public record Cell(int metres, int days, int pairs, double expected, double chance) {

        /** Against what is to be expected; 1 where nothing comes again more than that. */
        public double ratio() {
            return expected == 0 ? 1 : pairs / expected;
        }
    }

    private NearRepeat(List<Happening> happenings) {
        this.happenings = happenings;
        this.near = pairs();
    }

    /** By distance and then by days. */
    public static List<Cell> of(List<Happening> happenings) {
        return new NearRepeat(latest(happenings)).table();
    }

    private static List<Happening> latest(List<Happening> happenings) {
        return happenings.stream()
                .sorted((one, other) -> Long.compare(other.day(), one.day()))
                .limit(MOST)
                .toList();
    }

    private List<Pair> pairs() {
        double reach = METRES.get(METRES.size() - 1);
        var squares = new HashMap<At, List<Integer>>();
        for (int i = 0; i < happenings.size(); i++) {
            squares.computeIfAbsent(at(i, reach), fresh -> new ArrayList<>()).add(i);
        }
        var found = new ArrayList<Pair>();
        for (int i = 0; i < happenings.size(); i++) {
            var at = at(i, reach);
            for (long column = at.column() - 1; column <= at.column() + 1; column++) {
                for (long row = at.row() - 1; row <= at.row() + 1; row++) {
                    for (int j : squares.getOrDefault(new At(column, row), List.of())) {
                        int band = j > i ? band(METRES, distance(i, j)) : -1;
                        if (band >= 0) {
                            found.add(new Pair(i, j, band));
                        }
                    }
                }
            }
        }
        return found;
    }

    private At at(int i, double square) {
        var happening = happenings.get(i);
        return new At((long) Math.floor(happening.east() / square), (long) Math.floor(happening.north() / square));
    }

    private double distance(int one, int other) {
        var here = happenings.get(one);
        var there = happenings.get(other);
        double east = here.east() - there.east();
        double north = here.north() - there.north();
        return Math.sqrt(east * east + north * north);
    }

    /** Which one a value lies in; -1 for none. */
    private static int band(List<Integer> bounds, double value) {
        for (int band = 0; band < bounds.size() - 1; band++) {
            if (value >= bounds.get(band) && value < bounds.get(band + 1)) {
                return band;
            }
        }
        return -1;
    }

    private List<Cell> table() {
        var days = happenings.stream().mapToLong(Happening::day).toArray();
        var seen = count(days);
        var sums = new long[seen.length];
        var asMany = new int[seen.length];
        var random = new Random(happenings.size());
        for (int copy = 0; copy < SHUFFLES; copy++) {
            shuffle(days, random);
            var shuffled = count(days);
            for (int cell = 0; cell < seen.length; cell++) {
                sums[cell] += shuffled[cell];
                asMany[cell] += shuffled[cell] >= seen[cell] ? 1 : 0;
            }
        }
        int spans = DAYS.size() - 1;
        return IntStream.range(0, seen.length)
                .mapToObj(cell -> new Cell(
                        METRES.get(cell / spans),
                        DAYS.get(cell % spans),
                        seen[cell],
                        sums[cell] / (double) SHUFFLES,
                        (asMany[cell] + 1.0) / (SHUFFLES + 1)))
                .toList();
    }

    private int[] count(long[] days) {
        int spans = DAYS.size() - 1;
        var counts = new int[(METRES.size() - 1) * spans];
        for (var pair : near) {
            int span = band(DAYS, (double) Math.abs(days[pair.one()] - days[pair.other()]));
            if (span >= 0) {
                counts[pair.band() * spans + span]++;
            }
        }
        return counts;
    }

    private static void shuffle(long[] days, Random random) {
        for (int i = days.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long day = days[i];
            days[i] = days[other];
            days[other] = day;
        }
    }
}
