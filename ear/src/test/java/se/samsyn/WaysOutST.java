package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.RunningSamsyn;
import se.samsyn.harness.Site;

/** Links to what the municipality has elsewhere; one that has not told where has no such link ({@link StoppedST}). */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysOutST {

    private final Site site;

    WaysOutST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "/, Film på svenskt teckenspråk",
        "/ar, فيلم بلغة الإشارة السويدية",
        "/sv-lattlast, Film på svenskt teckenspråk"
    })
    void the_start_page_leads_to_the_film_in_sign_language_and_says_that_it_is_one(String path, String words) {
        assertThat(site.get(path).body())
                .contains("<a href=\"" + RunningSamsyn.SIGN_LANGUAGE_FILM.replace("&", "&amp;") + "\" hreflang=\"swl\">"
                        + words + "</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Anslagstavla",
        "/beratta, Anslagstavla",
        "/ar/kontakt, لوحة الإعلانات الرسمية",
        "/finns-inte, Anslagstavla"
    })
    void every_page_leads_to_the_notice_board(String path, String words) {
        assertThat(site.get(path).body())
                .contains("<a href=\"" + RunningSamsyn.NOTICE_BOARD + "\" hreflang=\"sv\">" + words + "</a>");
    }
}
