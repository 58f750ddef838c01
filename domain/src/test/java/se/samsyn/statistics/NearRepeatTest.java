package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.statistics.NearRepeat.Cell;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearRepeatTest {

    private static List<Happening> spread(Random random, int size) {
        return random.ints(size)
                .mapToObj(any ->
                        new Happening(3_000 * random.nextDouble(), 3_000 * random.nextDouble(), random.nextInt(700), 0))
                .toList();
    }

    private static Cell cell(List<Cell> table, int metres, int days) {
        return table.stream()
                .filter(cell -> cell.metres() == metres && cell.days() == days)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_band_holds_its_lower_bound_and_not_its_upper_one() {
        var table = NearRepeat.of(List.of(
                new Happening(0, 0, 100, 0),
                new Happening(50, 0, 107, 0),
                new Happening(10_000, 0, 100, 0),
                new Happening(10_049, 0, 106, 0),
                new Happening(20_000, 0, 100, 0),
                new Happening(20_400, 0, 100, 0),
                new Happening(30_000, 0, 100, 0),
                new Happening(30_010, 0, 156, 0)));

        assertThat(cell(table, 50, 7).pairs()).isEqualTo(1);
        assertThat(cell(table, 0, 0).pairs()).isEqualTo(1);
        assertThat(table.stream().mapToInt(Cell::pairs).sum())
                .as("too far, too late")
                .isEqualTo(2);
    }

    @Test
    void what_comes_again_close_by_and_soon_is_seen() {
        var random = new Random(3);
        var all = new ArrayList<>(spread(random, 800));
        for (var first : all.subList(0, 80).toArray(Happening[]::new)) {
            all.add(new Happening(first.east() + 20, first.north() + 20, first.day() + 1 + random.nextInt(5), 0));
        }

        var table = NearRepeat.of(all);

        assertThat(cell(table, 0, 0).chance()).isEqualTo(0.01, within(1e-9));
        assertThat(cell(table, 0, 0).ratio()).isGreaterThan(3);
        assertThat(cell(table, 200, 28).ratio()).isBetween(0.7, 1.3);
    }

    @Test
    void what_does_not_is_as_expected() {
        var table = NearRepeat.of(spread(new Random(8), 1_500));

        assertThat(table).hasSize(16).allSatisfy(cell -> assertThat(cell.chance())
                .isGreaterThan(0.01));
        assertThat(cell(table, 200, 28).ratio()).isEqualTo(1, within(0.2));
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(NearRepeat.of(List.of())).hasSize(16).allSatisfy(cell -> {
            assertThat(cell.pairs()).isZero();
            assertThat(cell.ratio()).isEqualTo(1);
            assertThat(cell.chance()).isEqualTo(1);
        });
    }

    @Test
    void only_the_latest_are_looked_at() {
        var random = new Random(9);
        var latest = random.ints(NearRepeat.MOST)
                .mapToObj(any -> new Happening(
                        50_000 * random.nextDouble(), 50_000 * random.nextDouble(), 100 + random.nextInt(600), 0))
                .toList();
        var all = new ArrayList<Happening>();
        for (int day = 0; day < 100; day++) {
            all.add(new Happening(0, 0, day, 0));
        }
        all.addAll(latest);

        assertThat(NearRepeat.of(all)).isEqualTo(NearRepeat.of(latest));
    }
}
