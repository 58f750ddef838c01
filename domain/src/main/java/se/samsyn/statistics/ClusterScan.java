package se.samsyn.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.statistics.Grounds.Circle;

/**
 * Finds places from which more is told than is to be expected, of late or of one kind: a scan by circles with simple
 * counts (the space-time permutation scan: Kulldorff and others 2005, PLoS Medicine 2:e59).
 *
 * <p>Expected is what a place would have if its share of everything told were its share of this too. So neither a busy
 * place nor a busy autumn makes a cluster, only both together. Chance is measured by shuffling which place each day and
 * kind belongs to: a cluster must be clearer than the clearest of nearly all shuffled copies, however many circles were
 * tried. With the same input it always finds the same.
 */
public final class ClusterScan {

    private final List<Happening> happenings;
    private final ScanBounds bounds;
    private final Grounds grounds;
    private final List<Slice> slices;

    /** n ln n, by n. */
    private final double[] weight;

    private record Found(Slice slice, Circle circle, double expected, double strength) {}

    private ClusterScan(List<Happening> happenings, long today, ScanBounds bounds) {
        this.happenings = happenings;
        this.bounds = bounds;
        this.grounds = new Grounds(happenings, bounds);
        this.slices = slices(today);
        this.weight = IntStream.rangeClosed(0, happenings.size())
                .mapToDouble(n -> n == 0 ? 0 : n * Math.log(n))
                .toArray();
    }

    /**
     * Finds them.
     *
     * @param happenings of some two years, until today
     * @param today as {@link java.time.LocalDate#toEpochDay}
     * @return the clearest first; none of them shares a happening with a clearer one
     */
    public static List<Cluster> of(List<Happening> happenings, long today, ScanBounds bounds) {
        return new ClusterScan(List.copyOf(happenings), today, bounds).clusters();
    }

    private List<Slice> slices(long today) {
        var kinds = happenings.stream().map(Happening::kind).distinct().sorted().toList();
        var spans = new ArrayList<@Nullable Integer>(bounds.windows());
        spans.add(null);
        return Stream.concat(Stream.of((Integer) null), kinds.size() > 1 ? kinds.stream() : Stream.empty())
                .flatMap(kind ->
                        spans.stream().map(days -> slice(kind, days, today, kind == null ? 0 : Math.log(kinds.size()))))
                .filter(slice -> slice.members.length >= bounds.leastSeen()
                        // all of it has nothing to be held against
                        && slice.members.length < happenings.size())
                .toList();
    }

    private Slice slice(@Nullable Integer kind, @Nullable Integer days, long today, double handicap) {
        var members = IntStream.range(0, happenings.size())
                .filter(i -> kind == null || happenings.get(i).kind() == kind)
                .filter(i -> days == null || happenings.get(i).day() > today - days)
                .toArray();
        return new Slice(kind, days, members, handicap);
    }

    private List<Cluster> clusters() {
        var places =
                IntStream.range(0, happenings.size()).map(grounds::squareOf).toArray();
        var candidates = slices.stream()
                .flatMap(slice -> found(slice, counts(slice, places)).stream())
                .sorted(Comparator.comparingDouble(Found::strength).reversed())
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        var byChance = clearestByChance(places);
        var taken = new HashSet<Integer>();
        var clusters = new ArrayList<Cluster>();
        for (var candidate : candidates) {
            var chance = chance(candidate.strength(), byChance);
            if (chance > bounds.mostChance()) {
                break;
            }
            var cluster = cluster(candidate, chance);
            if (recurs(cluster) && cluster.members().stream().noneMatch(taken::contains)) {
                taken.addAll(cluster.members());
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private int[] counts(Slice slice, int[] places) {
        var counts = new int[grounds.squares()];
        for (int member : slice.members) {
            counts[places[member]]++;
        }
        return counts;
    }

    private List<Found> found(Slice slice, int[] counts) {
        var found = new ArrayList<Found>();
        var share = slice.members.length / (double) happenings.size();
        for (var circle : grounds.circles()) {
            var seen = sum(circle, counts);
            var expected = circle.all() * share;
            if (seen >= bounds.leastSeen() && seen >= bounds.leastRatio() * expected) {
                found.add(new Found(slice, circle, expected, strength(seen, circle, slice)));
            }
        }
        return found;
    }

    private static int sum(Circle circle, int[] counts) {
        int sum = 0;
        for (int square : circle.squares()) {
            sum += counts[square];
        }
        return sum;
    }

    /**
     * Of the table of here and elsewhere by this and the rest (G, halved): how much likelier it is with a share of its
     * own here than with the same everywhere. Unlike the Poisson likelihood it weighs long and short spans alike.
     */
    private double strength(int seen, Circle circle, Slice slice) {
        int all = happenings.size();
        int here = circle.all();
        int these = slice.members.length;
        return weight[seen]
                + weight[here - seen]
                + weight[these - seen]
                + weight[all - here - these + seen]
                - weight[here]
                - weight[all - here]
                - weight[these]
                - weight[all - these]
                + weight[all]
                - slice.handicap;
    }

    /** How clear the clearest is in each shuffled copy; in order. */
    private double[] clearestByChance(int[] places) {
        var random = new Random(happenings.size());
        var shuffled = places.clone();
        var clearest = new double[bounds.shuffles()];
        for (int copy = 0; copy < clearest.length; copy++) {
            shuffle(shuffled, random);
            for (var slice : slices) {
                clearest[copy] = Math.max(clearest[copy], clearest(slice, counts(slice, shuffled)));
            }
        }
        Arrays.sort(clearest);
        return clearest;
    }

    private double clearest(Slice slice, int[] counts) {
        var share = slice.members.length / (double) happenings.size();
        double clearest = 0;
        for (var circle : grounds.circles()) {
            var seen = sum(circle, counts);
            var expected = circle.all() * share;
            if (seen >= bounds.leastSeen() && seen >= bounds.leastRatio() * expected) {
                clearest = Math.max(clearest, strength(seen, circle, slice));
            }
        }
        return clearest;
    }

    private static void shuffle(int[] places, Random random) {
        for (int i = places.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int place = places[i];
            places[i] = places[other];
            places[other] = place;
        }
    }

    private static double chance(double strength, double[] byChance) {
        var least =
                Arrays.stream(byChance).filter(clearest -> clearest >= strength).count();
        return (least + 1.0) / (byChance.length + 1);
    }

    private Cluster cluster(Found found, double chance) {
        var within = new HashSet<Integer>();
        Arrays.stream(found.circle().squares()).forEach(within::add);
        var members = Arrays.stream(found.slice().members)
                .filter(i -> within.contains(grounds.squareOf(i)))
                .boxed()
                .toList();
        return new Cluster(
                grounds.east(found.circle()),
                grounds.north(found.circle()),
                found.circle().radius(),
                found.slice().kind,
                found.slice().days,
                found.expected(),
                found.strength(),
                chance,
                members);
    }

    private boolean recurs(Cluster cluster) {
        return days(cluster.members()) >= bounds.leastDays();
    }

    private long days(Collection<Integer> members) {
        return members.stream().map(i -> happenings.get(i).day()).distinct().count();
    }

    /** A part of what happened that is held against all: of one kind, of late, or both. */
    private static final class Slice {

        private final @Nullable Integer kind;
        private final @Nullable Integer days;
        private final int[] members;

        /** What its strength is lessened by: one of many kinds has as many chances to stand out. */
        private final double handicap;

        private Slice(@Nullable Integer kind, @Nullable Integer days, int[] members, double handicap) {
            this.kind = kind;
            this.days = days;
            this.members = members;
            this.handicap = handicap;
        }
    }
}
