package se.samsyn.backoffice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.Handling;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueFilter.Assignee;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.concern.Tile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueWishesTest {

    @Test
    void without_a_wish_all_that_is_open_is_shown() {
        assertThat(parse(Map.of())).isEqualTo(QueueFilter.of(QueueView.OPEN));
    }

    @Test
    void the_whole_filter_stands_in_the_address() {
        var filter = parse(Map.of(
                "kategori",
                "TRB",
                "status",
                "ASSIGNED",
                "enhet",
                "gata",
                "vem",
                "mina",
                "omrade",
                "BARA",
                "kanal",
                "PHONE",
                "dagfran",
                "2026-11-01",
                "dagtill",
                "2026-11-22",
                "sok",
                "trasig lampa"));

        assertThat(filter)
                .isEqualTo(new QueueFilter(
                        QueueView.OPEN,
                        Assignee.ME,
                        "TRB",
                        null,
                        null,
                        Handling.ASSIGNED,
                        "gata",
                        "BARA",
                        IntakeChannel.PHONE,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 22),
                        null,
                        "trasig lampa"));
        assertThat(parse(Map.of("sena", "ja")).view()).isEqualTo(QueueView.LATE);
    }

    @Test
    void every_tab_is_an_address_of_its_own() {
        assertThat(QueueTab.values()).extracting(QueueTab::filter).doesNotHaveDuplicates();
        assertThat(QueueTab.UNREAD.filter()).isEqualTo(QueueFilter.of(QueueView.UNREAD));
        assertThat(QueueTab.MINE.filter())
                .isEqualTo(QueueFilter.of(QueueView.OPEN).with(Assignee.ME));
    }

    @Test
    void the_order_is_newest_first_unless_another_is_asked_for() {
        assertThat(order("")).isEqualTo(QueueOrder.NEWEST);
        assertThat(order("aldst")).isEqualTo(QueueOrder.OLDEST);
        assertThat(order("dag")).isEqualTo(QueueOrder.DUE);
    }

    @Test
    void a_tile_stands_for_all_its_categories() {
        var filter = parse(Map.of("kategori", "TRAFFIC"));

        assertThat(filter.tile()).isEqualTo(Tile.TRAFFIC);
        assertThat(filter.category()).isNull();
    }

    @Test
    void whoever_searches_gets_what_there_is_closed_or_not() {
        assertThat(parse(Map.of("sok", " 2026-00017 ")).number()).isEqualTo("2026-00017");
        assertThat(parse(Map.of("sok", "2026-00017")).view()).isEqualTo(QueueView.ALL);
        assertThat(parse(Map.of("sok", "lampa", "status", "NEW")).view()).isEqualTo(QueueView.UNREAD);
        assertThat(parse(Map.of("sok", "lampa")).words()).isEqualTo("lampa");
    }

    @Test
    void what_cannot_be_read_is_no_wish() {
        assertThat(parse(Map.of("status", "banana", "vem", "alla", "enhet", " ", "kanal", "rök", "dagfran", "i går")))
                .isEqualTo(parse(Map.of()));
    }

    private static QueueOrder order(String asked) {
        return QueueWishes.order(new HashMap<String, @Nullable String>(Map.of("ordning", asked)));
    }

    private static QueueFilter parse(Map<String, String> address) {
        return QueueWishes.parse(new HashMap<String, @Nullable String>(address));
    }
}
