package se.samsyn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void what_is_printed_is_read_again() {
        var cursor = new Cursor(Instant.parse("2026-03-02T12:00:00.123456Z"), "Ny ~ text");

        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    }

    @Test
    void what_was_never_printed_begins_the_list_anew() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
        assertThat(Cursor.parse("igår~A-2026-014")).isEmpty();
    }
}
