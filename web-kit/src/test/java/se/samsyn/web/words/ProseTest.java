package se.samsyn.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.web.words.Prose.Block;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProseTest {

    private final Prose prose = new Prose();

    @Test
    void a_blank_line_divides_paragraphs_and_line_breaks_stay() {
        assertThat(prose.blocks("Vi byter lampor.\r\nI tunneln.\r\n \r\nVi börjar i mars."))
                .containsExactly(
                        new Block(false, "Vi byter lampor.\nI tunneln."), new Block(false, "Vi börjar i mars."));
    }

    @Test
    void a_heading_ends_with_its_line() {
        assertThat(prose.blocks("## Vad händer nu?\nVi följer upp i maj."))
                .containsExactly(new Block(true, "Vad händer nu?"), new Block(false, "Vi följer upp i maj."));
    }

    @Test
    void markup_is_only_text() {
        assertThat(prose.blocks("<b>Hej</b>")).containsExactly(new Block(false, "<b>Hej</b>"));
        assertThat(prose.blocks(null)).isEmpty();
    }
}
