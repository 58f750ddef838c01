package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTest {

    private static final String[] OTHERS = {"en", "ar", "pl", "uk", "da", "fi", "sv_lattlast"};
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** A straight apostrophe that stands alone takes the next placeholder out of the text. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    @ParameterizedTest
    @ValueSource(strings = {"concern", "message", "platform"})
    void letters_say_the_same_in_every_language(String feature) {
        var swedish = texts(feature, "");
        for (var language : OTHERS) {
            var texts = texts(feature, "_" + language);
            assertThat(texts.stringPropertyNames()).as(language).isEqualTo(swedish.stringPropertyNames());
            for (var key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key))
                        .as("%s %s", key, language)
                        .isNotBlank()
                        .doesNotContainPattern(LONE_APOSTROPHE)
                        .satisfies(text ->
                                assertThat(placeholders(text)).isEqualTo(placeholders(swedish.getProperty(key))));
            }
        }
    }

    @Test
    void neither_an_address_nor_a_subject_brings_a_line_of_its_own() {
        for (var second : List.of("\r\nBcc: y@exempel.se", "\nBcc: y@exempel.se", "\rBcc: y@exempel.se")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Letter("x@exempel.se" + second, "Svar", "Text.", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Letter("x@exempel.se", "Svar" + second, "Text.", null));
        }
    }

    @Test
    void a_number_in_arabic_is_read_from_the_left() {
        var texts = texts("concern", "_ar");

        for (var key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key).replace("\u2066{0}\u2069", ""))
                    .as(key)
                    .doesNotContain("{0}");
        }
    }

    @Test
    void a_signed_letter_says_who_writes_and_where_one_reads_of_personal_data() {
        var letter = Letter.of("a.b@exempel.se", "se.samsyn.message.Letters", "sv", "digest", "Svedala", "", "x")
                .stoppedAt("https://exempel.se/x")
                .signed(new Settings(), "en");

        assertThat(letter.body())
                .startsWith("Hej!\n")
                .contains("\nSvedala Municipality and the police\n")
                .endsWith("/en/personuppgifter");
        assertThat(letter.stopAt()).isEqualTo("https://exempel.se/x");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String feature, String language) {
        var file = "/se/samsyn/" + feature + "/Letters" + language + ".properties";
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(LetterTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
