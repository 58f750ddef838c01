package se.samsyn.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.portal.news.AnnouncementPage.Block;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncementPageTest {

    @Test
    void blank_lines_and_headings_part_a_body() {
        assertThat(AnnouncementPage.blocks("Ett.\r\nTvå.\r\n\r\n## När?\r\nI mars.\n \n\nSlut."))
                .containsExactly(
                        new Block(false, "Ett.\nTvå."),
                        new Block(true, "När?"),
                        new Block(false, "I mars."),
                        new Block(false, "Slut."));
    }

    @Test
    void an_empty_body_has_no_parts() {
        assertThat(AnnouncementPage.blocks(" \n\n")).isEmpty();
    }
}
