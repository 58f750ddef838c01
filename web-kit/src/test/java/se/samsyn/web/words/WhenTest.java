package se.samsyn.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.kernel.Party;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenTest {

    /** 18:30 in Svedala. */
    private static final Instant NOW = Instant.parse("2026-11-22T17:30:00Z");

    @Test
    void dates_and_times_are_those_of_sweden_in_the_language_of_the_page() {
        var lateEvening = Instant.parse("2026-06-30T22:30:00Z");

        assertThat(when(Language.SWEDISH).dateTime(NOW)).isEqualTo("22 november 2026 kl. 18.30");
        assertThat(when(Language.ENGLISH).dateTime(NOW)).isEqualTo("22 November 2026 at 18:30");
        assertThat(when(Language.FINNISH).date(NOW)).isEqualTo("22. marraskuuta 2026");
        assertThat(when(Language.POLISH).date(NOW)).isEqualTo("22 listopada 2026");
        assertThat(when(Language.ARABIC).date(NOW)).isEqualTo("22 نوفمبر 2026");
        assertThat(when(Language.EASY_SWEDISH).date(NOW)).isEqualTo("22 november 2026");
        assertThat(when(Language.SWEDISH).date(lateEvening)).isEqualTo("1 juli 2026");
        assertThat(when(Language.SWEDISH).iso(lateEvening)).isEqualTo("2026-07-01");
        assertThat(when(Language.SWEDISH).date(LocalDate.of(2026, 1, 2))).isEqualTo("2 januari 2026");
        assertThat(when(Language.SWEDISH).date(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T17:29:40Z, nyss",
        "2026-11-22T17:28:40Z, för en minut sedan",
        "2026-11-22T17:10:00Z, för 20 minuter sedan",
        "2026-11-22T16:20:00Z, för en timme sedan",
        "2026-11-22T09:20:00Z, för 8 timmar sedan",
        "2026-11-21T22:59:00Z, i går",
        "2026-11-19T08:00:00Z, för 3 dagar sedan",
        "2026-10-20T08:00:00Z, 20 oktober 2026",
        "2026-12-24T08:00:00Z, 24 december 2026"
    })
    void how_long_ago_is_told_in_words(Instant then, String words) {
        assertThat(when(Language.SWEDISH).ago(then)).isEqualTo(words);
    }

    @Test
    void a_day_without_a_time_is_today() {
        assertThat(when(Language.SWEDISH).ago(LocalDate.of(2026, 11, 22))).isEqualTo("i dag");
    }

    @Test
    void numbers_and_constants_are_put_into_words() {
        var swedish = texts(Language.SWEDISH);

        assertThat(swedish.number(1234.5)).isEqualTo("1\u00a0234,5");
        assertThat(texts(Language.ENGLISH).number(1234.5)).isEqualTo("1,234.5");
        assertThat(swedish.of(Party.POLICE)).isEqualTo("Polisen");
        assertThat(swedish.fill("when.days", 3)).isEqualTo("för 3 dagar sedan");
        assertThat(swedish.fill("MemberRule.USERNAME_TAKEN", Party.MUNICIPALITY))
                .isEqualTo("Användarnamnet kommunen är upptaget. Välj ett annat.");
    }

    @ParameterizedTest
    @CsvSource({
        "POLISH, 1, godzinę temu",
        "POLISH, 3, 3 godziny temu",
        "POLISH, 22, 22 godziny temu",
        "POLISH, 12, 12 godzin temu",
        "UKRAINIAN, 1, годину тому",
        "UKRAINIAN, 21, 21 годину тому",
        "ARABIC, 2, قبل ساعتين",
        "ARABIC, 5, قبل 5 ساعات",
        "ARABIC, 11, قبل 11 ساعة"
    })
    void counts_have_the_forms_of_the_language(Language language, int hours, String words) {
        assertThat(texts(language).fill("when.hours", hours)).isEqualTo(words);
    }

    @Test
    void a_word_from_elsewhere_keeps_its_place_where_the_page_reads_from_the_right() {
        var arabic = texts(Language.ARABIC);

        assertThat(arabic.fill("error.paragraph.number", "2026-12")).contains("\u20662026-12\u2069");
        assertThat(arabic.fill("error.paragraph.number", "رقم")).contains("\u2067رقم\u2069");
        assertThat(texts(Language.ENGLISH).fill("error.paragraph.number", "2026-12"))
                .doesNotContain("\u2066");
    }

    @Test
    void a_number_in_a_text_can_be_marked_and_is_then_isolated_by_its_mark() {
        for (var language : new Language[] {Language.SWEDISH, Language.ARABIC}) {
            var texts = texts(language);
            var text = texts.fill("error.paragraph.number", "2026-12");

            var around = texts.around(text, "2026-12");

            assertThat(String.join("2026-12", around)).isEqualTo(text.replaceAll("[\u2066\u2069]", ""));
            assertThat(around.get(0)).isNotBlank();
        }
    }

    @Test
    void a_missing_text_shows_its_key() {
        assertThat(texts(Language.SWEDISH).fill("no.such.key")).isEqualTo("[no.such.key]");
    }

    private static When when(Language language) {
        var when = new When();
        when.texts = texts(language);
        when.words = when.texts.words;
        when.site = when.texts.site;
        when.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return when;
    }

    private static Texts texts(Language language) {
        var site = new Site() {
            @Override
            public Language getLanguage() {
                return language;
            }
        };
        var words = new Words();
        words.site = site;
        words.bundles = new Bundles() {
            @Override
            Map<String, String> in(Language asked) {
                return read(KIT, asked);
            }
        };
        var texts = new Texts();
        texts.words = words;
        texts.site = site;
        return texts;
    }
}
