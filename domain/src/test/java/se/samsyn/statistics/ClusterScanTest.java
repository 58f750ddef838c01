package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterScanTest {

    private static final long TODAY = 20_000;
    private static final int YEARS = 730;
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

    /** Where so many are usual of late that it can be said what three times as many are. */
    private record Planted(List<Happening> happenings, Happening middle) {}

    private static Planted plant(Random random, int size) {
        var town = town(random, size);
        while (true) {
            var middle = town.get(random.nextInt(size));
            var usual = town.stream()
                    .filter(happening -> distance(happening, middle) < 200)
                    .count() * 91.0 / YEARS;
            if (usual >= 10) {
                var all = new ArrayList<>(town);
                for (int i = 0; i < 2 * usual; i++) {
                    all.add(new Happening(
                            middle.east() + 90 * random.nextGaussian(),
                            middle.north() + 90 * random.nextGaussian(),
                            TODAY - random.nextInt(91),
                            usual(random).kind()));
                }
                return new Planted(all, middle);
            }
        }
    }

    private static double distance(Happening one, Happening other) {
        return Math.hypot(one.east() - other.east(), one.north() - other.north());
    }

    @Test
    void finds_at_least_four_of_five_places_with_three_times_the_usual() {
        var random = new Random(80);
        var found = IntStream.range(0, 50)
                .filter(any -> {
                    var planted = plant(random, 4_000);
                    return ClusterScan.of(planted.happenings(), TODAY, ScanBounds.USUAL).stream()
                            .anyMatch(cluster -> Math.hypot(
                                            cluster.east() - planted.middle().east(),
                                            cluster.north() - planted.middle().north())
                                    < 320);
                })
                .count();
        assertThat(found).isGreaterThanOrEqualTo(40);
    }

    @Test
    void alarms_in_at_most_one_of_twenty_towns_where_nothing_is() {
        var random = new Random(1_000);
        var alarms = IntStream.range(0, 1_000)
                .filter(any -> !ClusterScan.of(town(random, 400), TODAY, ScanBounds.USUAL)
                        .isEmpty())
                .count();
        assertThat(alarms).isLessThanOrEqualTo(50);
    }

    @Test
    void time() {
        var random = new Random(1);
        for (int size : new int[] {10_000, 100_000, 10_000, 100_000}) {
            var town = town(random, size);
            long start = System.nanoTime();
            var n = ClusterScan.of(town, TODAY, ScanBounds.USUAL).size();
            System.out.println(size + ": " + (System.nanoTime() - start) / 1e6 + " ms " + n);
        }
    }
}
