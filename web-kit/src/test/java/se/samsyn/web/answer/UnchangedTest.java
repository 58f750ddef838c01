package se.samsyn.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnchangedTest {

    private final String tag = Unchanged.tag("sida".getBytes(UTF_8));

    @Test
    void the_tag_is_weak_and_follows_the_content() {
        assertThat(tag).startsWith("W/\"").endsWith("\"");
        assertThat(Unchanged.tag("sida".getBytes(UTF_8))).isEqualTo(tag);
        assertThat(Unchanged.tag("Sida".getBytes(UTF_8))).isNotEqualTo(tag);
    }

    @Test
    void a_browser_that_has_the_page_is_told_so() {
        assertThat(Unchanged.isKnown(tag, tag)).isTrue();
        assertThat(Unchanged.isKnown(tag, tag.substring(2))).isTrue();
        assertThat(Unchanged.isKnown(tag, "\"x\", " + tag)).isTrue();
        assertThat(Unchanged.isKnown(tag, "*")).isTrue();
    }

    @Test
    void a_browser_that_has_another_gets_the_page() {
        assertThat(Unchanged.isKnown(tag, null)).isFalse();
        assertThat(Unchanged.isKnown(tag, "W/\"x\"")).isFalse();
        assertThat(Unchanged.isKnown(tag, "")).isFalse();
    }
}
