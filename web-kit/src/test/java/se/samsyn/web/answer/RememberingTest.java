package se.samsyn.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "*", "deflate, gzip ; q=1"})
    void a_browser_that_reads_gzip_gets_it(String accepted) {
        assertThat(Remembering.readsGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0", "deflate, gzip;q=0"})
    void one_that_does_not_gets_the_page_as_it_is(String accepted) {
        assertThat(Remembering.readsGzip(accepted)).isFalse();
    }

    @Test
    void one_that_says_nothing_gets_the_page_as_it_is() {
        assertThat(Remembering.readsGzip(null)).isFalse();
    }
}
