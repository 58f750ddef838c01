package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.Journey;

/**
 * The pages that a resident comes to by telling, following and confirming, where {@link PagesST} sees those that an
 * address leads to: accessible, within their policy and not wider than they are, also when something is wrong on them.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
class JourneyST {

    @ParameterizedTest
    @FieldSource("se.samsyn.PagesST#PHONE")
    void every_page_on_the_way_is_sound_at_320_px(String language, Resident resident, Site site) throws SQLException {
        check(language, resident, site, 320);
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void every_page_on_the_way_is_sound_in_every_language_and_width(String language, Resident resident, Site site)
            throws SQLException {
        check(language, resident, site, PagesST.widths(language));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"", "ar/"})
    void every_page_on_the_way_is_sound_in_the_dark(String language, Resident resident, Site site) throws SQLException {
        resident.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(language, resident, site, 390);
    }

    private static void check(String language, Resident resident, Site site, int... widths) throws SQLException {
        var page = resident.page();
        page.setViewportSize(widths[0], 800);
        var seen = new ArrayList<String>();
        Journey.go(resident, site, language, Hand.MOUSE, stop -> {
            for (int width : widths) {
                page.setViewportSize(width, 800);
                PagesST.check(page);
                PagesST.checkSpaced(page);
            }
            page.setViewportSize(widths[0], 800);
            seen.add(stop);
        });
        assertThat(seen).contains("where-pin", "contact-wrong", "receipt", "follow-opened", "confirm", "subscription");
        assertThat(resident.complaints())
                .as("errors of script or policy; the link that is void is not found, which is meant")
                .allMatch(complaint -> complaint.contains("404"));
        assertThat(resident.context().cookies()).isEmpty();
    }
}
