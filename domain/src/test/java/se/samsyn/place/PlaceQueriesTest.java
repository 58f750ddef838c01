package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceQueriesTest {

    @Test
    void what_is_typed_is_a_name_and_never_a_pattern() {
        assertThat(PlaceQueries.prefix("  Storgatan,  Svedala ")).isEqualTo("Storgatan Svedala");
        assertThat(PlaceQueries.prefix("100%_!")).isEqualTo("100!%!_!!");
        assertThat(PlaceQueries.prefix(" , ")).isEmpty();
        assertThat(PlaceQueries.prefix("a".repeat(5000))).hasSize(80);
    }

    @Test
    void a_name_is_found_by_its_later_words_and_an_address_not_by_its_number() {
        assertThat(PlaceName.fromLaterWords("Joachim Becks gata", PlaceKind.STREET))
                .containsExactly("Becks gata", "gata");
        assertThat(PlaceName.fromLaterWords("Norra Lindholms-vägen 12 A", PlaceKind.ADDRESS))
                .containsExactly("Lindholms-vägen 12 A", "vägen 12 A");
        assertThat(PlaceName.fromLaterWords("Väg 108", PlaceKind.ROAD)).containsExactly("108");
        assertThat(PlaceName.fromLaterWords("Bara", PlaceKind.LOCALITY)).isEmpty();
    }
}
