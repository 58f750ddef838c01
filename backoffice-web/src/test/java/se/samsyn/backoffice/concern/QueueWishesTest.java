package se.samsyn.backoffice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernFilter;
import se.samsyn.concern.ConcernFilter.Assignee;
import se.samsyn.concern.Handling;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.Tile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueWishesTest {

    @Test
    void without_a_wish_all_that_is_open_is_shown() {
        var all = ConcernFilter.ALL;

        assertThat(parse(Map.of()))
                .isEqualTo(new ConcernFilter(
                        null, null, null, null, null, Assignee.ANYBODY, null, null, true, all.late()));
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
                "sena",
                "ja"));

        assertThat(filter)
                .isEqualTo(new ConcernFilter(
                        "TRB", null, null, Handling.ASSIGNED, "gata", Assignee.ME, "BARA", null, true, true));
    }

    @Test
    void a_tile_stands_for_all_its_categories() {
        var filter = parse(Map.of("kategori", "TRAFFIC"));

        assertThat(filter.tile()).isEqualTo(Tile.TRAFFIC);
        assertThat(filter.category()).isNull();
    }

    @Test
    void the_unread_are_those_whose_reading_has_not_begun() {
        assertThat(parse(Map.of("status", "NEW")).moderation()).isEqualTo(Moderation.NEW);
    }

    @Test
    void whoever_asks_for_a_number_gets_it_closed_or_not() {
        assertThat(parse(Map.of("nummer", " 2026-00017 ")).number()).isEqualTo("2026-00017");
        assertThat(parse(Map.of("nummer", "2026-00017")).open()).isFalse();
        assertThat(parse(Map.of("status", "CLOSED")).open()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_no_wish() {
        assertThat(parse(Map.of("status", "banana", "vem", "alla", "enhet", " ")))
                .isEqualTo(parse(Map.of()));
    }

    private static ConcernFilter parse(Map<String, String> address) {
        return QueueWishes.parse(new HashMap<String, @Nullable String>(address));
    }
}
