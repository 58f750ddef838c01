package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** Each page says what language it is in, leads to itself in the others, and writes dates and figures as they do. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("reads what others publish and withdraw")
class LanguagesST {

    private static final List<String> PATHS = List.of(
            "/",
            "/beratta",
            "/folj",
            "/karta",
            "/atgarder",
            "/nyheter",
            "/sok",
            "/arbetssatt",
            "/prenumerera",
            "/tillganglighet",
            "/personuppgifter",
            "/kakor",
            "/kontakt",
            "/app");

    private static final Pattern TIME = Pattern.compile("<time[^>]* datetime=\"([0-9-]+)\"[^>]*>([^<]*)</time>");
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"https?://[^/\"]+([^\"]*)\"");
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\u0660-\u0669\u06f0-\u06f9]");
    private static final String ANNOUNCEMENT = "/nyheter/sa-jobbar-vi-mot-buskorning-i-sommar";

    private final Site site;

    LanguagesST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "sv, '', sv-SE, ltr",
        "en, /en, en-GB, ltr",
        "ar, /ar, ar-u-nu-latn, rtl",
        "pl, /pl, pl-PL, ltr",
        "uk, /uk, uk-UA, ltr",
        "da, /da, da-DK, ltr",
        "fi, /fi, fi-FI, ltr",
        "sv-x-lattlast, /sv-lattlast, sv-SE, ltr"
    })
    void every_page_is_in_its_language_and_dates_are_written_as_there(
            String code, String prefix, String tag, String direction) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(tag));
        var paths = new ArrayList<>(PATHS);
        paths.add(measure());
        int seen = 0;
        for (var path : paths) {
            var address = path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
            var answer = site.get(address);
            var page = answer.body();

            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Language"))
                    .as(address)
                    .containsExactly(code);
            var root = page.substring(page.indexOf("<html"), page.indexOf('>', page.indexOf("<html")));
            assertThat(root).as(address).contains(" lang=\"" + code + "\"", " dir=\"" + direction + "\"");
            assertThat(alternates(page)).as(address).hasSize(8 + 1).contains(code + " " + address);
            assertThat(OTHER_DIGITS.matcher(page).find())
                    .as("other digits at " + address)
                    .isFalse();
            assertThat(page).as(address).doesNotContain("[" + path.replaceAll("\\W", "") + ".");
            for (var time : TIME.matcher(page).results().toList()) {
                assertThat(time.group(2)).as(address).isEqualTo(dates.format(LocalDate.parse(time.group(1))));
                seen++;
            }
        }
        assertThat(seen).as("dates on the pages").isGreaterThan(10);
    }

    @Test
    void a_translated_announcement_is_read_in_its_languages_and_leads_to_those_alone() {
        var english = site.get("/en" + ANNOUNCEMENT).body();
        var arabic = site.get("/ar" + ANNOUNCEMENT).body();
        var polish = site.get("/pl" + ANNOUNCEMENT).body();

        assertThat(english)
                .contains("<h1 lang=\"en\" dir=\"ltr\">How we work against")
                .doesNotContain("A machine translated");
        assertThat(arabic).contains("<h1 lang=\"ar\" dir=\"rtl\">هكذا نعمل").contains("هذا النص مترجم آلياً");
        assertThat(polish).contains("<h1 lang=\"sv\" dir=\"ltr\">Så jobbar vi").contains("Ten tekst jest po szwedzku.");
        for (var page : List.of(english, arabic, polish)) {
            assertThat(alternates(page))
                    .containsExactlyInAnyOrder(
                            "sv " + ANNOUNCEMENT,
                            "en /en" + ANNOUNCEMENT,
                            "ar /ar" + ANNOUNCEMENT,
                            "x-default " + ANNOUNCEMENT);
        }
    }

    @Test
    void a_translated_announcement_is_found_in_both_languages_and_the_feed_stays_swedish() {
        assertThat(site.get("/en/sok?q=mopeds").body()).contains("/en" + ANNOUNCEMENT, "How we work against");
        assertThat(site.get("/en/sok?q=fritidsverksamheten").body()).contains("/en" + ANNOUNCEMENT);
        assertThat(site.get("/en/nyheter").body()).contains("How we work against");
        assertThat(site.get("/sok?q=mopeds").body()).doesNotContain("How we work against");
        assertThat(site.get("/nyheter.atom").body())
                .contains("Så jobbar vi mot")
                .doesNotContain("How we work against");
    }

    @Test
    void areas_and_focus_areas_are_chosen_in_the_language_of_the_page() {
        assertThat(site.get("/en/prenumerera").body())
                .contains("<span lang=\"en\">North: Bara and Klågerup", "<span lang=\"en\">Public health");
        assertThat(site.get("/ar/atgarder").body())
                .contains(" lang=\"ar\">الشمال: Bara و Klågerup</option>")
                .doesNotContain("Norra: Bara");
        assertThat(site.get("/prenumerera").body()).contains("<span lang=\"sv\">Norra: Bara och Klågerup");
        assertThat(site.get("/pl").body())
                .contains("lang=\"pl\">Miasto Svedala")
                .doesNotContain("Svedala tätort");
    }

    @Test
    void a_title_that_a_machine_translated_says_so_wherever_it_is_read() {
        var mark = "<span class=\"status\">ترجمة آلية</span>";

        assertThat(site.get("/ar/nyheter").body()).contains("هكذا نعمل", mark);
        assertThat(site.get("/ar/sok?q=mopeder").body()).contains("هكذا نعمل", mark);
        assertThat(site.get("/en/nyheter").body()).doesNotContain("Translated by a machine");
        assertThat(site.get("/pl/nyheter").body()).doesNotContain("Tłumaczenie maszynowe");
    }

    private static Set<String> alternates(String page) {
        var alternates = new TreeSet<String>();
        ALTERNATE
                .matcher(page)
                .results()
                .forEach(found ->
                        alternates.add(found.group(1) + " " + (found.group(2).isEmpty() ? "/" : found.group(2))));
        return alternates;
    }

    /** One of the demo's own. */
    private String measure() {
        var found = Pattern.compile("href=\"(/atgarder/[^\"]+)\"")
                .matcher(site.get("/atgarder").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
