package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adr 0034: what speaks for two reports telling of the same event. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LikenessTest {

    @ParameterizedTest(name = "{0} m, {1} days, {2}, {3} words: {4} points, {5}")
    @CsvSource({
        "42, 3, category, 5, 10, suggested",
        "0, 0, category, 0, 7, suggested",
        "50, 7, tile, 0, 6, suggested",
        "51, 7, tile, 0, 5, no",
        "100, 30, category, 2, 6, suggested",
        "100, 31, category, 2, 5, no",
        "250, 7, category, 2, 6, suggested",
        "250, 7, none, 3, 5, no",
        "10, 90, category, 2, 6, suggested",
        "10, 90, category, 1, 5, no",
        ", 3, category, 5, 7, suggested",
    })
    void place_time_matter_and_words_add_up(
            @Nullable Integer metres, int days, String matter, int words, int points, String suggested) {
        var likeness = likeness(metres, days, matter, words);

        assertThat(likeness.points()).isEqualTo(points);
        assertThat(likeness.isEnough()).isEqualTo(suggested.equals("suggested"));
    }

    @Test
    void nothing_makes_up_for_another_place_or_another_season() {
        assertThat(likeness(251, 0, "category", 24).isEnough()).isFalse();
        assertThat(likeness(0, 91, "category", 24).isEnough()).isFalse();
    }

    @Test
    void without_a_place_it_takes_five_words_however_many_points_there_are() {
        assertThat(likeness(null, 0, "category", 4).points()).isEqualTo(6);
        assertThat(likeness(null, 0, "category", 4).isEnough()).isFalse();
        assertThat(likeness(null, 30, "category", 5).isEnough()).isTrue();
    }

    private static Likeness likeness(@Nullable Integer metres, int days, String matter, int words) {
        return new Likeness(
                metres, days, matter.equals("category"), !matter.equals("none"), Collections.nCopies(words, "lampa"));
    }
}
