package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given out says what the report says, or nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskedCopyTest {

    private static final String TEXT = "Anna i tvåan ropar.\nAnna slår i dörren.";

    @Test
    void a_mask_does_not_tell_how_long_what_it_hides_was() {
        assertThat(MaskedCopy.of(TEXT, "■ i tvåan ropar.\r\n■■■■■■■■■ slår i dörren."))
                .hasValue("■■■ i tvåan ropar.\n■■■ slår i dörren.");
        assertThat(MaskedCopy.of(TEXT, TEXT)).hasValue(TEXT);
        assertThat(MaskedCopy.of(TEXT, "■■■")).hasValue("■■■");
        assertThat(MaskedCopy.of(TEXT, "Anna i *** slår i dörren.")).hasValue("Anna i ■■■ slår i dörren.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anna i tvåan ropar.",
                "Berit i tvåan ropar.\nAnna slår i dörren.",
                "Anna i tvåan ropar.\nAnna slår i dörren.!",
                "■■■Anna i tvåan ropar.\nAnna slår i dörren.",
                "Anna i tvåan ropar.\nAnna slår i dörren.■■■",
                "Anna slår ■■■ ropar.",
                "Anna i tvåan ■■■ropar.\nAnna slår i dörren."
            })
    void a_copy_that_says_something_else_is_none(String copy) {
        assertThat(MaskedCopy.of(TEXT, copy)).isEmpty();
    }

    @Test
    void stars_of_the_one_who_told_are_their_own_words() {
        var sworn = "Det är *** mörkt.";

        assertThat(MaskedCopy.of(sworn, sworn)).hasValue(sworn);
        assertThat(MaskedCopy.of(sworn, "Det är *** ■")).hasValue("Det är *** ■■■");
        assertThat(MaskedCopy.of(sworn, "Det är *** ***")).isEmpty();
    }
}
