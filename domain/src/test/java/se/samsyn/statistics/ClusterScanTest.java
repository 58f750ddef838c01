package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterScanTest {

    private static final long TODAY = 20_000;
    private static final int YEARS = 730;
    private static final int QUARTER = 91;
    private static final int KINDS = 8;

    /** A town: a dense middle, two villages and houses between them; more is told in autumn, and more of some kinds. */
    private static Happening usual(Random random) {
        var where = random.nextInt(10);
        var spread = where < 5 ? 700 : where < 8 ? 400 : 4_000;
        var east = where < 5 ? 0 : where == 9 ? 1_000 : 5_000;
        var north = where < 5 ? 0 : where < 7 ? 3_000 : -2_000;
        return new Happening(
                east + spread * random.nextGaussian(),
                north + spread * random.nextGaussian(),
                TODAY - day(random),
                Math.min(random.nextInt(KINDS), random.nextInt(KINDS)));
    }

    private static int day(Random random) {
        while (true) {
            var day = random.nextInt(YEARS);
            if (random.nextDouble() < 0.7 + 0.3 * Math.cos(2 * Math.PI * day / 365)) {
                return day;
            }
        }
    }

    private static List<Happening> town(Random random, int size) {
        return random.ints(size).mapToObj(any -> usual(random)).toList();
    }

    private record Planted(List<Happening> happenings, Happening middle) {}

    /** Three times as many as usual within one place and one quarter, where at least fifteen would be. */
    private static Planted plant(Random random) {
        var town = town(random, 6_000);
        var share = town.stream().filter(ClusterScanTest::isLate).count() / (double) town.size();
        var middle = town.stream()
                .filter(happening -> share * near(town, happening) >= 15)
                .skip(random.nextInt(20))
                .findFirst()
                .orElseThrow();
        var all = new ArrayList<>(town);
        for (int i = 0; i < 2 * share * near(town, middle); i++) {
            all.add(new Happening(
                    middle.east() + 90 * random.nextGaussian(),
                    middle.north() + 90 * random.nextGaussian(),
                    TODAY - random.nextInt(QUARTER),
                    usual(random).kind()));
        }
        return new Planted(all, middle);
    }

    private static boolean isLate(Happening happening) {
        return happening.day() > TODAY - QUARTER;
    }

    private static long near(List<Happening> town, Happening middle) {
        return town.stream()
                .filter(happening -> distance(happening, middle) < 200)
                .count();
    }

    private static double distance(Happening one, Happening other) {
        var east = one.east() - other.east();
        var north = one.north() - other.north();
        return Math.sqrt(east * east + north * north);
    }

    private static boolean isFound(Planted planted) {
        return ClusterScan.of(planted.happenings(), TODAY, ScanBounds.USUAL).stream()
                .anyMatch(cluster -> Math.hypot(
                                cluster.east() - planted.middle().east(),
                                cluster.north() - planted.middle().north())
                        < 320);
    }

    @Test
    void three_times_the_usual_is_found_and_told_with_what_is_usual() {
        var planted = plant(new Random(7));

        var clusters = ClusterScan.of(planted.happenings(), TODAY, ScanBounds.USUAL);

        var cluster = clusters.get(0);

        assertThat(cluster.ratio()).isGreaterThan(1.5);
        assertThat(cluster.seen()).isGreaterThan(20);
        assertThat(cluster.chance()).isLessThanOrEqualTo(0.04);
        assertThat(cluster.members())
                .allSatisfy(member -> assertThat(distance(planted.happenings().get(member), planted.middle()))
                        .isLessThan(1_000));
        assertThat(ClusterScan.of(planted.happenings(), TODAY, ScanBounds.USUAL))
                .as("the same once more")
                .isEqualTo(clusters);
    }

    @Test
    void a_few_make_no_cluster_however_few_are_usual() {
        var town = new ArrayList<>(town(new Random(4), 300));
        for (int i = 0; i < ScanBounds.USUAL.leastSeen() - 1; i++) {
            town.add(new Happening(20_000, 20_000, TODAY - 3L * i, 0));
        }

        assertThat(ClusterScan.of(town, TODAY, ScanBounds.USUAL)).isEmpty();
    }

    @Test
    void what_comes_all_on_one_day_does_not_recur() {
        var random = new Random(5);
        var once = new ArrayList<>(town(random, 300));
        var again = new ArrayList<>(once);
        for (int i = 0; i < 30; i++) {
            once.add(new Happening(20_000, 20_000, TODAY - 3, 0));
            again.add(new Happening(20_000, 20_000, TODAY - i, 0));
        }
        for (int i = 0; i < 10; i++) {
            var before = new Happening(20_000, 20_000, TODAY - 200 - i, 1);
            once.add(before);
            again.add(before);
        }

        assertThat(ClusterScan.of(once, TODAY, ScanBounds.USUAL)).isEmpty();
        assertThat(ClusterScan.of(again, TODAY, ScanBounds.USUAL)).hasSize(1);
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(ClusterScan.of(List.of(), TODAY, ScanBounds.USUAL)).isEmpty();
    }

    @Tag("slow")
    @Test
    void finds_at_least_four_of_five_places_with_three_times_the_usual() {
        var random = new Random(80);

        assertThat(IntStream.range(0, 100).filter(any -> isFound(plant(random))).count())
                .isGreaterThanOrEqualTo(80);
    }

    @Tag("slow")
    @Test
    void alarms_in_at_most_one_of_twenty_towns_where_nothing_is() {
        var random = new Random(1_000);

        assertThat(IntStream.range(0, 1_000)
                        .filter(any -> !ClusterScan.of(town(random, 400), TODAY, ScanBounds.USUAL)
                                .isEmpty())
                        .count())
                .isLessThanOrEqualTo(50);
    }

    @Tag("slow")
    @Test
    void ten_times_as_many_take_at_most_twelve_times_as_long() {
        var random = new Random(1);
        var few = town(random, 10_000);
        var many = town(random, 100_000);

        seconds(few);

        assertThat(seconds(many) / seconds(few)).isLessThanOrEqualTo(12);
    }

    /** The shortest of three: what else runs on the machine only makes it longer. */
    private static double seconds(List<Happening> town) {
        return IntStream.range(0, 3)
                .mapToLong(any -> {
                    long start = System.nanoTime();
                    ClusterScan.of(town, TODAY, ScanBounds.USUAL);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
