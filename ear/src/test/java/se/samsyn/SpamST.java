package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** What keeps programs from filling the queue, and that people hardly notice it (ADR 0020). */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class SpamST {

    private static final String TRAP = "Ett dolt fält var ifyllt";

    @Test
    void the_browser_works_while_somebody_writes_and_who_is_quick_waits_without_a_press_more(Resident resident) {
        var form = ReportForm.open(resident, Hand.MOUSE).begin();
        resident.page().waitForFunction("() => document.querySelector('[name=work]').value !== ''");
        form.what("DARK", "BEL", "Lampan vid trappan är trasig.").next();
        assertThat(task(resident.page())).as("asked for once more").isNull();

        var told = form.whereInWords("Vid trappan").next().next().next().send();

        assertThat(told.code()).startsWith("SAM-");
        assertThat(resident.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void whose_browser_cannot_work_waits_and_presses_once_more(Resident resident) {
        resident.context().route("**/js/worker.js*", Route::abort);
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Lampan vid trappan är trasig.")
                .next()
                .whereInWords("Vid trappan")
                .next()
                .next()
                .next();

        resident.page().locator("[id='report:send']").click();
        var pause = resident.page().locator("#pause");
        pause.waitFor();
        assertThat(pause.innerText()).contains("Vänta 8 sekunder");
        assertThat((Boolean) pause.evaluate("e => e === document.activeElement"))
                .as("it has the focus")
                .isTrue();
        Axe.assertAccessible(resident.page());
        resident.page().waitForTimeout(8_000);

        assertThat(form.send().code()).startsWith("SAM-");
    }

    @Test
    void what_a_program_fills_in_is_not_stored_and_a_person_goes_on(Site site) throws SQLException {
        var report = new ReportByHttp(site).working().fill("Köp violblå piller.");

        var trapped = report.press("send", Map.of("arende", "Billigt!"));

        assertThat(trapped.statusCode()).isEqualTo(200);
        assertThat(trapped.body()).contains(TRAP).doesNotContain("receipt-code").doesNotContain("role=\"alert\"");
        assertThat(count(site, "Köp violblå piller.")).isZero();
        assertThat(report.send()).startsWith("SAM-");
        assertThat(count(site, "Köp violblå piller.")).isEqualTo(1);
    }

    @Test
    void a_subscription_that_a_program_asks_for_is_none(Site site) {
        var asked = site.send(HttpRequest.newBuilder(site.portal().resolve("prenumerera"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "subscribe=subscribe&jakarta.faces.ViewState=stateless&subscribe:save=x&epost="
                                + URLEncoder.encode("program@exempel.se", StandardCharsets.UTF_8) + "&arende=x"))
                .build());

        assertThat(asked.statusCode()).as("else it leads on to the code").isEqualTo(200);
        assertThat(asked.body()).contains(TRAP).contains("program@exempel.se");
    }

    @Test
    void the_trap_is_neither_seen_nor_reached_nor_known_to_browsers(Resident resident) {
        ReportForm.open(resident, Hand.MOUSE).begin();
        var trap = resident.page().locator("#arende");
        var box =
                trap.evaluate("e => { const r = e.parentElement.getBoundingClientRect(); return r.width * r.height; }");

        assertThat(((Number) box).doubleValue()).isLessThanOrEqualTo(1);
        assertThat(trap.getAttribute("tabindex")).isEqualTo("-1");
        assertThat(trap.getAttribute("autocomplete")).isEqualTo("off");
        assertThat(trap.evaluate("e => e.closest('[aria-hidden=true]') !== null"))
                .isEqualTo(true);
    }

    @Tag("slow")
    @Test
    void a_network_that_sends_too_much_waits_and_keeps_what_was_written(Site site) throws InterruptedException {
        // a report without words is refused, and counts
        var wordless = new ReportByHttp(site).working().fill("Tag bort mig.");
        wordless.press("changeWhat", Map.of());
        wordless.press("back", Map.of());
        var filled = new ReportByHttp(site).working().fill("Mörkt i hela kvarteret.");
        filled.press("changeWhen", Map.of());
        filled.press("back", Map.of());
        // as long as a form takes at least: what comes sooner is not counted
        TimeUnit.SECONDS.sleep(4);
        var network = "127.0.0.79";
        var answer = "";
        for (int i = 0; i < 180 && !answer.startsWith("HTTP/1.1 429"); i++) {
            answer = site.postFrom(network, "/beratta", wordless.body("send"));
        }

        var refused = site.postFrom(network, "/beratta", filled.body("send"));

        assertThat(refused)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After: ")
                .contains("Försök igen om en minut", "Mörkt i hela kvarteret.", "name=\"answers\"");
        assertThat(filled.send()).as("from another network").startsWith("SAM-");
        assertThat(site.postFrom(network, "/beratta", filled.body("send")))
                .as("what was received has its receipt")
                .startsWith("HTTP/1.1 200")
                .contains("receipt-code");
    }

    private static Object task(Page page) {
        var work = page.locator("[name=work]");
        work.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return work.evaluate("field => field.dataset.task || null");
    }

    private static long count(Site site, String text) throws SQLException {
        return Long.parseLong(site.ask("select count(*) from concern where text = '" + text + "'")
                .get(0)
                .get(0));
    }
}
