package se.samsyn.backoffice.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser is called where its owner must know it again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.6 Safari/605.1.15 | Safari, macOS",
                "Something (X11; Linux x86_64) | Linux"
            })
    void it_is_called_as_people_call_it(String header, String name) {
        assertThat(BrowserName.of(header)).isEqualTo(name);
    }

    @Test
    void what_tells_nothing_has_no_name() {
        assertThat(BrowserName.of(null)).isEmpty();
        assertThat(BrowserName.of("<script>")).isEmpty();
    }
}
