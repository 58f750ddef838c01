package se.samsyn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugTest {

    @Test
    void it_is_a_title_in_small_letters_without_marks() {
        assertThat(Slug.of("Så jobbar vi mot buskörning i sommar!")).isEqualTo("sa-jobbar-vi-mot-buskorning-i-sommar");
        assertThat(Slug.of("…")).isEqualTo("sida");
    }

    @Test
    void it_gets_a_number_when_it_was_ever_taken() {
        var taken = Set.of("nya-lampor", "nya-lampor-2");

        assertThat(Slug.of("Nya lampor", taken::contains)).isEqualTo("nya-lampor-3");
        assertThat(Slug.of("Nya bänkar", taken::contains)).isEqualTo("nya-bankar");
    }

    @Test
    void it_never_grows_too_long() {
        var title = "ord ".repeat(60);

        assertThat(Slug.of(title, Slug.of(title)::equals)).hasSizeLessThanOrEqualTo(Slug.MAX);
    }
}
