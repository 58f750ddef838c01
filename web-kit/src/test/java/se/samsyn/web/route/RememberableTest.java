package se.samsyn.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberableTest {

    private final Rememberable rememberable = new Rememberable(new Door(
            Stream.of(
                            "/ start remembered",
                            "/folj/{code} folj private",
                            "/atgarder atgarder remembered ?omrade&vem&efter",
                            "/atgarder/{slug} atgard remembered",
                            "/nyheter.atom - remembered",
                            "/kit/* -")
                    .map(Route::parse)
                    .toList(),
            Set.of(Language.SWEDISH, Language.ENGLISH)));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/atgarder", "/en/atgarder", "/atgarder/farthinder-pa-agatan", "/nyheter.atom"})
    void a_public_page_is_known_by_its_address_and_so_by_its_language(String path) {
        assertThat(rememberable.address(path, null)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/folj/SAM-7K4M",
                "/finns-inte",
                "/kit/base.css",
                "/pl/atgarder",
                "/en/nyheter.atom",
                "/atgarder/"
            })
    void what_is_secret_missing_moved_or_a_file_is_not_kept(String path) {
        assertThat(rememberable.address(path, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61tgarder", "/atgarder;jsessionid=1", "/atgarder/a%2Db", "/atgarder/a;b"})
    void another_spelling_of_a_path_is_not_kept_beside_the_first(String path) {
        assertThat(rememberable.address(path, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vem=polis&omrade=sve, /atgarder?omrade=sve&vem=polis",
        "omrade=sve&vem=polis, /atgarder?omrade=sve&vem=polis",
        "omrade=%73ve, /atgarder?omrade=sve",
        "omrade=&vem=polis&efter=, /atgarder?vem=polis",
        "omrade=&vem, /atgarder",
        "efter=2026-11-22T10%3A00%3A00Z~A-1, /atgarder?efter=2026-11-22T10%3A00%3A00Z%7EA-1"
    })
    void queries_that_say_the_same_are_one(String query, String address) {
        assertThat(rememberable.address("/atgarder", query)).contains(address);
    }

    @Test
    void a_value_cannot_pretend_to_be_two() {
        assertThat(rememberable.address("/atgarder", "omrade=a%26vem%3Db"))
                .isNotEqualTo(rememberable.address("/atgarder", "omrade=a&vem=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=1",
                "omrade=sve&x=1",
                "slug=y",
                "omrade=a&omrade=b",
                "omrade=&omrade=b",
                "omrade=%zz",
                "jakarta.faces.ViewState=stateless",
                "OMRADE=sve",
                "&",
                ""
            })
    void a_query_with_what_the_page_does_not_read_is_not_kept(String query) {
        assertThat(rememberable.address("/atgarder", query)).isEmpty();
    }

    @Test
    void a_page_that_reads_no_query_is_kept_without_one_only() {
        assertThat(rememberable.address("/", "utm_source=x")).isEmpty();
        assertThat(rememberable.address("/atgarder/farthinder", "slug=annan")).isEmpty();
    }
}
