package se.samsyn.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureNews;
import se.samsyn.measure.MeasureStatus;

/** Who gets which news, and when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscriptionTest {

    @ParameterizedTest
    @CsvSource({
        // 2 March 2026 is a Monday; Sweden is an hour before UTC, from 29 March two
        "DAILY,  2026-03-02T05:59:59Z, 2026-03-02T06:00:00Z",
        "DAILY,  2026-03-02T06:00:00Z, 2026-03-03T06:00:00Z",
        "DAILY,  2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "WEEKLY, 2026-03-02T05:00:00Z, 2026-03-02T06:00:00Z",
        "WEEKLY, 2026-03-02T06:00:00Z, 2026-03-09T06:00:00Z",
        "WEEKLY, 2026-03-05T12:00:00Z, 2026-03-09T06:00:00Z"
    })
    void news_come_at_seven_in_the_morning(Rhythm rhythm, Instant after, Instant next) {
        assertThat(rhythm.next(after)).isEqualTo(next);
    }

    @Test
    void without_a_wish_everything_is_wanted() {
        assertThat(wishes(Set.of(), Set.of(), Set.of()).wants(measure("NORRA", "BEL")))
                .isTrue();
    }

    @Test
    void what_a_mail_has_no_room_for_is_read_where_it_is() {
        var news = new SubscriptionLetters.Item("kind.ANNOUNCEMENT", "Nya lampor", "/nyheter/nya-lampor");
        var measure = new SubscriptionLetters.Item("kind.PUBLISHED", "Farthinder", "/atgarder/farthinder");

        assertThat(SubscriptionLetters.lists(List.of(news, news))).containsExactly("/nyheter");
        assertThat(SubscriptionLetters.lists(List.of(news, measure, measure))).containsExactly("/nyheter", "/atgarder");
    }

    @Test
    void another_area_is_not_wanted_but_the_whole_municipality_is() {
        var north = wishes(Set.of("NORRA"), Set.of(), Set.of());

        assertThat(north.wants(measure("NORRA", "BEL"))).isTrue();
        assertThat(north.wants(measure("TATORT_OVRIGT", "BEL"))).isFalse();
        assertThat(north.wants(measure(null, "BEL"))).isTrue();
    }

    @Test
    void every_kind_of_wish_must_fit() {
        assertThat(wishes(Set.of("NORRA"), Set.of("TRB"), Set.of()).wants(measure("NORRA", "BEL")))
                .isFalse();
        assertThat(wishes(Set.of(), Set.of("TRB"), Set.of()).wants(measure("NORRA", null)))
                .isFalse();
        assertThat(wishes(Set.of(), Set.of(), Set.of("trygghet")).wants(measure(null, null)))
                .isTrue();
        assertThat(wishes(Set.of(), Set.of(), Set.of("annat")).wants(measure(null, null)))
                .isFalse();
    }

    private static SubscriptionWishes wishes(Set<String> areas, Set<String> categories, Set<String> focuses) {
        return new SubscriptionWishes(areas, categories, focuses, Rhythm.WEEKLY);
    }

    private static MeasureNews.Item measure(@Nullable String area, @Nullable String category) {
        return new MeasureNews.Item(
                new MeasureId(new UUID(1, 2)),
                "lampor",
                "Lampor",
                MeasureNews.Kind.PUBLISHED,
                MeasureStatus.DECIDED,
                area,
                category,
                Set.of("trygghet"));
    }
}
