package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A log says what failed and where, and nothing that somebody typed (design, section 8). */
class WordlessTest {

    @Test
    void kinds_codes_and_places_are_told_and_no_word_of_it() {
        var cause = new SQLException("Duplicate entry 'Anna, 070-1740605' for key 'ux'", "23000", 1062);
        var told = printed(Wordless.of(new IllegalStateException("could not store Anna", cause)));

        assertThat(told)
                .startsWith("java.lang.IllegalStateException\n")
                .contains("Caused by: java.sql.SQLException 23000/1062")
                .contains("at " + WordlessTest.class.getName())
                .doesNotContain("Anna");
    }

    @Test
    void causes_that_go_round_come_to_an_end() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalArgumentException("second", first));

        assertThat(printed(Wordless.of(first))).contains("Caused by: java.lang.IllegalArgumentException");
    }

    private static String printed(Throwable told) {
        var text = new StringWriter();
        told.printStackTrace(new PrintWriter(text, true));
        return text.toString().replace("\r", "");
    }
}
