package se.samsyn.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.web.route.Language;

/** Search as residents do it: without the exact form, without the whole compound, with a slip of the pen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexTest {

    private static final Document LAMPS = new Document(
            DocumentKind.MEASURE,
            "/atgarder/lampor",
            "Nya lampor vid stationen",
            "Kommunen byter gatubelysningen.",
            "Det är mörkt i tunneln vid Stationsgatan om kvällarna.",
            "",
            true);
    private static final Document MOPEDS = new Document(
            DocumentKind.ANNOUNCEMENT,
            "/nyheter/mopeder",
            "Mopedkontroller i Klågerup",
            "Polisen kontrollerar mopeder tillsammans med kommunen.",
            "Många berättar om buskörning på gångvägen.",
            "",
            true);
    private static final Document CONTACT = new Document(
            DocumentKind.PAGE,
            "/kontakt",
            "Contact us",
            "You choose how to reach us.",
            "Libraries have forms.",
            "",
            true);

    private final Index index = new Index(Language.ENGLISH, List.of(LAMPS, MOPEDS, CONTACT));

    @ParameterizedTest
    @CsvSource({
        "lampa, /atgarder/lampor",
        "LAMPORNA, /atgarder/lampor",
        "belysning, /atgarder/lampor",
        "mörka kvällar, /atgarder/lampor",
        "stationsgatn, /atgarder/lampor",
        "moped, /nyheter/mopeder",
        "buskör, /nyheter/mopeder",
        "library, /kontakt"
    })
    void a_word_is_found_in_other_forms_within_compounds_and_with_a_slip(String words, String path) {
        assertThat(index.search(words, 10).documents())
                .first()
                .extracting(Document::path)
                .isEqualTo(path);
    }

    @Test
    void a_word_of_the_title_counts_more_than_one_of_the_text() {
        var other =
                new Document(DocumentKind.MEASURE, "/atgarder/annat", "Annat", "Annat", "En moped står där.", "", true);

        assertThat(new Index(Language.SWEDISH, List.of(other, MOPEDS))
                        .search("moped", 10)
                        .documents())
                .containsExactly(MOPEDS, other);
    }

    @Test
    void what_is_translated_is_found_by_the_words_of_both_languages() {
        var translated = new Document(
                DocumentKind.ANNOUNCEMENT,
                "/nyheter/vandring",
                "Walk with us",
                "We look at dark places.",
                "Bring your neighbours.",
                "Gå med oss\nVi tittar på mörka platser.\nTa med dina grannar.",
                false);
        var english = new Index(Language.ENGLISH, List.of(LAMPS, translated));

        for (var words : List.of("neighbour", "walking", "grannarna", "mörka platser")) {
            assertThat(english.search(words, 10).documents()).as(words).containsExactly(translated);
        }
    }

    @Test
    void who_writes_several_words_gets_what_holds_them_all_or_else_some_and_is_told() {
        assertThat(index.search("lampor tunneln", 10)).isEqualTo(new Found(List.of(LAMPS), true));

        var some = index.search("lampor mopeder", 10);

        assertThat(some.complete()).isFalse();
        assertThat(some.documents()).containsExactlyInAnyOrder(LAMPS, MOPEDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "*", "(", "\"", "a:b -", "title:*", "och det", "😀", "räksmörgås", "191212121212"})
    void what_means_nothing_here_finds_nothing(String words) {
        assertThat(index.search(words, 10).documents()).isEmpty();
    }

    @Test
    void a_text_of_100_000_characters_is_no_burden() {
        assertThat(index.search("lampa ".repeat(20_000), 10).documents()).contains(LAMPS);
    }
}
