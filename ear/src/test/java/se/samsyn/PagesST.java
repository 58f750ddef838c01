package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.pages.Portal;

/**
 * Each page of both web applications with the demo's content: accessible, within its policy, and not wider than it is.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
class PagesST {

    private static final List<String> BACK_OFFICE = List.of(
            "",
            "inkommet",
            "inkommet/ny",
            "trygghetsvandringar",
            "trygghetsvandringar/ny",
            "utlamnande",
            "problem",
            "problem/ny",
            "problem/forslag",
            "problem/forslag?upprepning=ja",
            "statistik",
            "statistik/ny",
            "atgarder",
            "kommunikation",
            "kommunikation/ny",
            "kommunikation/viktigt",
            "tillganglighet",
            "platser",
            "svarsmallar",
            "konto",
            "konto/tvasteg",
            "konto/nycklar",
            "konto/bekrafta",
            "finns-inte");

    /** The languages that are seen at 320 px each time. */
    static final List<String> PHONE = List.of("", "ar/");

    @ParameterizedTest
    @FieldSource("PHONE")
    void every_page_of_the_portal_is_sound_at_320_px(String language, Resident resident, Site site) {
        checkPortal(language, resident, site, 320);
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void every_page_of_the_portal_is_sound_in_every_language_and_width(String language, Resident resident, Site site) {
        checkPortal(language, resident, site, widths(language));
    }

    /** For Swedish and Arabic without the width of a phone, at which they are seen by the tests that are not slow. */
    static int[] widths(String language) {
        return PHONE.contains(language) ? new int[] {768, 1280} : new int[] {320, 768, 1280};
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"", "ar/"})
    void every_page_of_the_portal_is_sound_in_the_dark(String language, Resident resident, Site site) {
        resident.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        checkPortal(language, resident, site, 390);
    }

    /** Each page is loaded once; then the window changes. */
    private static void checkPortal(String language, Resident resident, Site site, int... widths) {
        resident.page().setViewportSize(widths[0], 800);
        for (var path : Portal.pages(site, language)) {
            resident.open(path);
            for (int width : widths) {
                resident.page().setViewportSize(width, 800);
                check(resident.page());
                checkSpaced(resident.page());
            }
        }
        assertThat(resident.complaints())
                .as("errors of script or policy; what is not found is meant")
                .allMatch(complaint -> complaint.contains("404"));
        assertThat(resident.context().cookies()).isEmpty();
    }

    @Tag("slow")
    @Test
    void every_page_of_the_back_office_is_sound_on_a_desk(Staff staff) {
        checkBackOffice(1280, staff);
    }

    @Tag("slow")
    @Test
    void every_page_of_the_back_office_is_sound_on_a_phone(Staff staff) {
        checkBackOffice(390, staff);
    }

    private static void checkBackOffice(int width, Staff staff) {
        staff.page().setViewportSize(width, 900);
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        var paths = new ArrayList<>(BACK_OFFICE);
        for (var list : List.of("inkommet", "problem", "atgarder", "kommunikation")) {
            office.open(list);
            paths.add(firstLink(staff.page(), "main table a[href*='/" + list + "/']"));
        }
        office.open("problem");
        var problem = firstLink(staff.page(), "main table a[href*='/problem/']");
        paths.addAll(
                List.of(problem + "/atgarder", problem + "/historik", problem + "/analys", problem + "/versioner"));
        office.open("statistik");
        paths.add(firstLink(staff.page(), "main table a[href*='/statistik/']"));
        office.open("trygghetsvandringar");
        var walk = firstLink(staff.page(), "main .rows a[href*='/trygghetsvandringar/']");
        paths.addAll(List.of(walk, walk + "/andra", walk + "/anteckna"));
        for (var path : paths) {
            Markup.assertValidButForPrimeFaces(path, staff.open(path).text());
            check(staff.page());
        }
        assertThat(staff.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void the_door_of_the_back_office_is_sound_and_says_nothing_of_what_was_wrong(Staff staff) {
        Markup.assertValidButForPrimeFaces("the door", staff.open("").text());
        check(staff.page());
        staff.page().locator("[id='enter:username']").fill("samordnare");
        staff.page().locator("[id='enter:password']").fill("fel lösenord");
        staff.page().locator("[id='enter:save']").click();
        staff.page().locator("[role=alert]").waitFor();

        check(staff.page());
        assertThat(staff.page().locator("[role=alert]").innerText()).doesNotContain("samordnare");
    }

    @Test
    void who_may_not_see_a_page_does_not_find_it(Staff staff) {
        var office = BackOffice.signIn(staff, "admin", Hand.MOUSE);

        assertThat(office.open("inkommet")).isEqualTo(404);
        assertThat(office.open("problem")).isEqualTo(404);
    }

    @Test
    void who_may_read_but_not_begin_something_new_does_not_find_its_form(Staff staff) {
        var office = BackOffice.signIn(staff, "handlaggare", Hand.MOUSE);
        office.open("problem");
        var problem = firstLink(staff.page(), "main table a[href*='/problem/']").replaceAll(".*/", "");

        for (var path : List.of("problem/ny", "atgarder/ny?problem=" + problem, "kommunikation/ny")) {
            assertThat(office.open(path)).as(path).isEqualTo(404);
        }
    }

    static void check(Page page) {
        assertThat(page.locator("h1").count())
                .as("one heading at %s", page.url())
                .isOne();
        assertNotWider("wider than the window at %s", page);
        Axe.assertAccessible(page);
    }

    /** Nor when letters and words stand as far apart as readers may set them (WCAG 1.4.12). */
    static void checkSpaced(Page page) {
        page.evaluate(
                """
                () => {
                  const spaced = new CSSStyleSheet()
                  spaced.replaceSync(`* {
                    letter-spacing: .12em !important;
                    word-spacing: .16em !important;
                    line-height: 1.5 !important;
                  }`)
                  document.adoptedStyleSheets = [spaced]
                }""");
        assertNotWider("wider than the window, with spaced letters, at %s", page);
        page.evaluate("() => { document.adoptedStyleSheets = [] }");
    }

    private static void assertNotWider(String what, Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(what, page.url())
                .isLessThanOrEqualTo(0);
    }

    /** The path of the first such link, as a person's start resolves it. */
    private static String firstLink(Page page, String selector) {
        return page.locator(selector).first().evaluate("a => a.href").toString();
    }
}
