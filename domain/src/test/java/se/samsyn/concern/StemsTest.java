package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StemsTest {

    @Test
    void lamporna_are_found_by_lampa() {
        assertThat(Stems.of("Lamporna lyser inte.")).containsAll(Stems.of("lampa"));
    }

    @Test
    void torget_is_found_by_torg_and_staketet_by_staket() {
        assertThat(Stems.of("torget huset")).containsExactlyElementsOf(Stems.of("torg hus"));
        assertThat(Stems.of("staketet")).containsExactlyElementsOf(Stems.of("staket"));
    }

    @Test
    void storgatan_is_found_by_storgata_and_lampan_by_lampa() {
        assertThat(Stems.of("Storgatan lampan")).containsExactlyElementsOf(Stems.of("storgata lampa"));
    }

    @Test
    void words_that_say_nothing_are_left_out() {
        assertThat(Stems.of("och det är på")).isEmpty();
        assertThat(Stems.of(" – … !")).isEmpty();
    }

    @Test
    void dots_and_rings_tell_words_apart() {
        assertThat(Stems.of("Mörk gångväg")).doesNotContainAnyElementsOf(Stems.of("mork gangvag"));
    }

    @Test
    void a_word_is_cut_where_the_index_ends() {
        assertThat(Stems.of("å".repeat(100)))
                .allSatisfy(stem -> assertThat(stem).hasSize(Stems.LENGTH_MAX));
    }
}
