package se.samsyn.backoffice.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.backoffice.draft.Difference.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceTest {

    @Test
    void each_wording_marks_the_words_that_the_other_has_not_got() {
        var both = Difference.between("Mopeder kör på Ågatan om kvällen", "Bilar kör på Ågatan sent om kvällen");

        assertThat(marked(both.now())).isEqualTo("[Mopeder ]kör på Ågatan om kvällen");
        assertThat(marked(both.mine())).isEqualTo("[Bilar ]kör på Ågatan [sent ]om kvällen");
        assertThat(both.isAny()).isTrue();
    }

    @Test
    void a_word_stays_the_same_when_it_becomes_the_last_one_or_ends_its_line() {
        var both = Difference.between("Lampan är trasig", "Lampan är\ntrasig sedan maj");

        assertThat(marked(both.now())).isEqualTo("Lampan är trasig");
        assertThat(marked(both.mine())).isEqualTo("Lampan är\ntrasig [sedan maj]");
    }

    @Test
    void nothing_is_other_than_something() {
        assertThat(marked(Difference.between("", "Ågatan").mine())).isEqualTo("[Ågatan]");
        assertThat(Difference.between("", "Ågatan").now()).isEmpty();
        assertThat(Difference.between("Ågatan", "Ågatan").isAny()).isFalse();
        assertThat(Difference.between("", "").isAny()).isFalse();
    }

    @Test
    void the_longest_texts_that_have_nothing_in_common_are_compared_too() {
        var both = Difference.between("a ".repeat(4_000), "b ".repeat(4_000));

        assertThat(both.now()).extracting(Part::other).containsOnly(true);
        assertThat(both.mine()).extracting(Part::other).containsOnly(true);
    }

    private static String marked(List<Part> parts) {
        return parts.stream()
                .map(part -> part.other() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
