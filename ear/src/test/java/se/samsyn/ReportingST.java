package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** A resident tells about a place: by mouse, by keyboard, without a map, without JavaScript (7.8 #12). */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class ReportingST {

    private static final String OTHER_LANGUAGES = "head link[hreflang]:not([type], [hreflang='x-default'])";
    private static final String SECRET_WORDS = "Lampan vid trappan blinkar violett.";

    @Test
    void by_the_map(Resident resident) {
        tellByTheMap(Hand.MOUSE, resident);
    }

    @Tag("slow")
    @Test
    void by_the_map_by_keyboard_alone(Resident resident) {
        tellByTheMap(Hand.KEYBOARD, resident);
    }

    private static void tellByTheMap(Hand hand, Resident resident) {
        var told = ReportForm.open(resident, hand)
                .begin()
                .what("DARK", "BEL", SECRET_WORDS)
                .next()
                .whereOnTheMap()
                .next()
                .choose("howUnsafe", "VERY")
                .together("SCHOOL_CLASS", 24)
                .next()
                .next()
                .send();

        assertThat(told.code()).matches("SAM(-[0-9A-Z]{4}){3}");
        assertThat(resident.page().content()).doesNotContain("violett");
        assertThat(resident.complaints()).isEmpty();
        assertThat(resident.context().cookies())
                .as("no cookie on a resident's way")
                .isEmpty();
    }

    @Test
    void without_a_map_in_words_and_back_again_nothing_is_lost(Resident resident) {
        tellInWords(Hand.MOUSE, resident);
    }

    @Tag("slow")
    @Test
    void without_a_map_in_words_and_back_again_nothing_is_lost_by_keyboard_alone(Resident resident) {
        tellInWords(Hand.KEYBOARD, resident);
    }

    private static void tellInWords(Hand hand, Resident resident) {
        var form = ReportForm.open(resident, hand)
                .begin()
                .what("TRAFFIC", "TRB", SECRET_WORDS)
                .next();

        assertThat(form.back().text()).isEqualTo(SECRET_WORDS);
        var told = form.next().whereInWords("Bakom ladan").next().next().next().send();

        resident.open("folj/" + told.code());
        assertThat(resident.page().locator("main").innerText())
                .contains("Mottagen")
                .doesNotContain("violett");
    }

    @Test
    void by_searching_for_a_street(Resident resident) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("LITTER", "NED", SECRET_WORDS)
                .next();

        form.whereBySearch("storg").next();

        assertThat(resident.page().locator("h1").innerText()).isEqualTo("När är det så?");
    }

    @Test
    void on_a_phone_by_the_map_ten_taps_are_enough(Resident resident, Site site) {
        try (var phone = resident.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true))) {
            // at the document: a tap that the browser's driver holds back at the window, to try it anew, is none
            phone.addInitScript("document.addEventListener('pointerdown',"
                    + " () => sessionStorage.setItem('taps', 1 + Number(sessionStorage.getItem('taps'))), true)");
            var page = phone.newPage();
            page.navigate(site.portal().toString());
            page.locator("main a[href$='/beratta']").first().tap();
            page.locator("[id='report:begin']").tap();
            page.locator("#tile-DARK").tap();
            page.locator("[id='category-DARK-BEL']").tap();
            page.locator("#text").tap();
            page.locator("#text").fill(SECRET_WORDS);
            page.locator("[id='report:next']").tap();
            page.locator("#place .map-canvas").tap();
            page.waitForFunction("() => document.getElementById('lat').value !== ''");
            page.locator("[id='report:next']").tap();
            page.locator("[id='report:toReview']").tap();
            page.locator("[id='report:send']").tap();
            page.locator(".receipt-code").waitFor();

            assertThat((Integer) page.evaluate("Number(sessionStorage.getItem('taps'))"))
                    .isBetween(5, 10);
        }
    }

    @Test
    void at_four_hundred_percent_nothing_is_wider_than_the_window(Resident resident) {
        resident.page().setViewportSize(320, 256);
        var form = ReportForm.open(resident, Hand.MOUSE);
        assertNothingSticksOut(resident.page());
        form.begin()
                .what("DARK", "BEL", "Det pågår ett slagsmål. Ring 070-1740605.")
                .readBoxes();
        assertNothingSticksOut(resident.page());
        form.next();
        assertNothingSticksOut(resident.page());
        form.whereOnTheMap().next().together("PRESCHOOL", 1).tryNext();
        assertNothingSticksOut(resident.page());
        form.together("PRESCHOOL", 12).next();
        assertNothingSticksOut(resident.page());
        form.next();
        assertNothingSticksOut(resident.page());
        form.send();
        assertNothingSticksOut(resident.page());
    }

    @Tag("slow")
    @Test
    void in_every_language_that_is_offered_at_four_hundred_percent(Resident resident) {
        resident.page().setViewportSize(320, 256);
        resident.open("");
        var starts = new TreeMap<String, String>();
        for (var link : resident.page().locator(OTHER_LANGUAGES).all()) {
            starts.put(
                    link.getAttribute("hreflang"),
                    URI.create(link.getAttribute("href")).getPath().substring(1));
        }
        assertThat(starts).containsKeys("sv", "en", "ar");
        for (var language : starts.keySet()) {
            var form = ReportForm.open(resident, Hand.MOUSE, starts.get(language));
            assertNothingSticksOut(resident.page());
            form.begin().what("DARK", "BEL", SECRET_WORDS);
            assertNothingSticksOut(resident.page());
            form.next().whereInWords("Bakom ladan");
            assertNothingSticksOut(resident.page());
            form.next();
            assertNothingSticksOut(resident.page());
            form.skip();
            assertNothingSticksOut(resident.page());
            form.next();
            assertNothingSticksOut(resident.page());

            assertThat(resident.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(resident.page().locator("html").getAttribute("dir"))
                    .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(form.send().code()).startsWith("SAM-");
            assertNothingSticksOut(resident.page());
        }
    }

    @Test
    void a_draft_is_kept_on_the_device_only_when_asked_for_and_can_be_gone_on_with(Resident resident) {
        var page = resident.page();
        var form = ReportForm.open(resident, Hand.MOUSE).begin();
        page.locator("#text").fill("Utkastets ord: mörkt vid boden");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);

        page.locator("[id='report:pause']").click();
        page.locator("[data-draft=keep]").waitFor();
        assertThat(String.valueOf(page.evaluate("JSON.stringify(localStorage)")))
                .doesNotContain("boden");
        onAnotherDay(resident);
        page.locator("[id='report:resume']").click();
        page.locator("#text").waitFor();
        assertThat(form.text()).isEqualTo("Utkastets ord: mörkt vid boden");
        assertThat(page.locator(".notice-care").count()).isZero();

        onAnotherDay(resident);
        // as if it had been put aside with a photo
        page.evaluate("localStorage.setItem('samsyn.draft', JSON.stringify("
                + "Object.assign(JSON.parse(localStorage.getItem('samsyn.draft')), { photos: 1 })))");
        page.locator("[id='report:resume']").click();
        page.locator("#text").waitFor();
        assertThat(page.locator(".notice-care").innerText()).contains("Bilder från utkastet är borttagna");

        onAnotherDay(resident);
        page.locator("[data-draft=offer] [data-draft-drop]").click();
        onAnotherDay(resident);
        assertThat(page.locator("[id='report:resume']").isVisible()).isFalse();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    /** The tab that was written in is closed by then. */
    private static void onAnotherDay(Resident resident) {
        resident.page().evaluate("sessionStorage.clear()");
        resident.open("beratta");
    }

    @Test
    void of_a_safe_place_nobody_asks_how_unsafe_it_is(Resident resident) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("SAFE", "TRY", "Här är det ljust och många går förbi.")
                .next()
                .whereInWords("Vid torget")
                .next();

        assertThat(form.heading()).isEqualTo("När känns det bra här?");
        assertThat(resident.page()
                        .locator("input[name=howUnsafe], input[name=avoids]")
                        .count())
                .isZero();
        assertThat(resident.page().locator("input[name=timeOfDay]").count()).isPositive();
    }

    @Test
    void a_group_of_one_is_none_and_the_title_says_step_and_fault(Resident resident) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", SECRET_WORDS)
                .next()
                .whereInWords("Vid trappan")
                .next()
                .choose("season", "WINTER")
                .together("ASSOCIATION", 1)
                .tryNext();

        assertThat(form.complaints()).contains("från 2 till 500");
        assertThat(resident.page().title()).startsWith("Fel: ").contains("steg 4 av 6");
        assertThat((Boolean) resident.page()
                        .evaluate("document.activeElement.contains(document.querySelector('[role=alert]'))"
                                + " || document.querySelector('[role=alert]').contains(document.activeElement)"))
                .as("the summary has the focus")
                .isTrue();
        assertThat(resident.page().locator("input[name=season][value=WINTER]").isChecked())
                .isTrue();
    }

    @Tag("slow")
    @Test
    void without_javascript(Resident resident, Site site) {
        try (var plain = resident.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("sv-SE"))) {
            var page = plain.newPage();
            page.navigate(site.portal().resolve("beratta").toString());
            page.locator("[id='report:begin']").click();
            page.locator("input[name=tile][value=DARK]").check(forced());
            page.locator("input[name='category-DARK'][value=BEL]").check(forced());
            page.locator("#text").fill("Fråga 19121212-1212 om lampan.");
            page.locator("[id='report:next']").click();
            assertThat(ReportForm.on(page, Hand.MOUSE).complaints()).contains("personnummer");
            page.locator("#text").fill("Någon har kniv.");
            page.locator("[id='report:next']").click();
            assertThat(page.locator("a[href='tel:112']:visible").count()).isPositive();
            page.locator("[id='report:next']").click();
            page.locator("#placeWords").fill("Vid trappan");
            page.locator("[id='report:next']").click();
            page.locator("details:has(#groupSize) summary").click();
            page.locator("#groupSize").fill("24");
            for (var button : List.of("next", "next", "send")) {
                page.locator("[id='report:" + button + "']").click();
            }
            assertThat(page.locator("#pause").innerText())
                    .contains("Vänta 8 sekunder")
                    .contains("Allt du har skrivit finns kvar");
            page.locator("[id='report:send']").click();
            assertThat(page.locator(".receipt-code").count())
                    .as("received before the wait is over")
                    .isZero();
            page.waitForTimeout(8_000);
            page.locator("[id='report:send']").click();

            assertThat(ReportForm.on(page, Hand.MOUSE).receipt().code()).startsWith("SAM-");
        }
    }

    @Test
    void the_same_form_sent_twice_is_one_report_with_the_same_receipt(Resident resident, Site site) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", SECRET_WORDS)
                .next()
                .whereInWords("Vid trappan")
                .next()
                .next()
                .next();
        var fields = fields(resident.page());
        var first = form.send();

        var again = site.send(HttpRequest.newBuilder(site.portal().resolve("beratta"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&report:send=Skicka"))
                .build());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(first.code()).contains(first.key()).contains(first.number());
    }

    @Test
    void a_form_that_was_tampered_with_leads_to_a_new_beginning_and_not_to_a_fault(Site site) {
        var answer = site.send(HttpRequest.newBuilder(site.portal().resolve("beratta"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "report=report&answers=AAAA&jakarta.faces.ViewState=stateless&report:send=Skicka"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Vi måste börja om");
    }

    private static void assertNothingSticksOut(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page at %s", page.title())
                .isLessThanOrEqualTo(320);
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    /** The fields of the form on the page, as a browser would send them. */
    private static String fields(Page page) {
        var pairs = new ArrayList<String>();
        for (var field : page.locator("[id=report] input[type=hidden]").all()) {
            pairs.add(encoded(field.getAttribute("name")) + "=" + encoded(field.inputValue()));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
