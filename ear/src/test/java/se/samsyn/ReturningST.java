package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
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
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** What residents do after they told, over HTTP and in a browser: with the receipt's key, or by mail. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class ReturningST {

    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    private static final Pattern TOLD = Pattern.compile("name=\"told\" value=\"([A-Z_,]+)\"");

    @Test
    void whoever_has_code_and_key_adds_a_fact_without_a_cookie_and_without_the_key_a_second_time(Site site) {
        var report = new ReportByHttp(site).working().fill("Trasig lampa vid trappan.");
        var code = report.send();

        var opened =
                site.submit("/folj/" + code, "open", Map.of("key", report.key().toLowerCase(java.util.Locale.ROOT)));
        var pass = PASS.matcher(opened.body());
        assertThat(pass.find()).isTrue();
        assertThat(opened.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.body()).doesNotContain("Trasig lampa").doesNotContain(report.key());

        var added = site.submit("/folj/" + code, "add", Map.of("pass", pass.group(1), "fact", "Glaset ligger kvar."));
        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(site.get("/folj/" + code).body()).doesNotContain("Glaset");
    }

    @Test
    void a_wrong_key_opens_nothing_and_says_so(Site site) {
        var code = new ReportByHttp(site).working().fill("Trasig lampa.").send();

        var refused = site.submit("/folj/" + code, "open", Map.of("key", "2222-2222"));

        assertThat(refused.body()).contains("Koden och nyckeln hör inte ihop").doesNotContain("name=\"pass\"");
    }

    @Test
    void a_pass_that_was_made_up_opens_nothing(Site site) {
        var code = new ReportByHttp(site).working().fill("Trasig lampa.").send();

        var refused = site.submit("/folj/" + code, "add", Map.of("pass", "AAAA", "fact", "Påhittat."));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Skriv nyckeln igen");
    }

    @Test
    void words_outlast_a_pass_that_is_too_old_and_are_sent_once_the_key_is_shown_again(Site site) {
        var report = new ReportByHttp(site).working().fill("Trasig lampa.");
        var path = "/folj/" + report.send();
        var words = "Glaset \"ligger\" kvar.\nVid trappan.";
        var kept = "value=\"Glaset &quot;ligger&quot; kvar.\nVid trappan.\"";

        var refused = site.submit(path, "add", Map.of("pass", "AAAA", "fact", words));
        assertThat(refused.body()).contains("Det du skrev finns kvar", "name=\"fact\" " + kept);
        var mistyped = site.submit(path, "open", Map.of("key", "2222-2222", "fact", words));
        assertThat(mistyped.body()).contains("Koden och nyckeln hör inte ihop", "name=\"fact\" " + kept);
        var opened = site.submit(path, "open", Map.of("key", report.key(), "fact", words));
        assertThat(opened.body())
                .containsPattern("<textarea name=\"fact\"[^>]*>Glaset [^<]*ligger[^<]* kvar\\.\nVid trappan\\.<");
        var pass = PASS.matcher(opened.body());
        assertThat(pass.find()).isTrue();

        assertThat(site.submit(path, "add", Map.of("pass", pass.group(1), "fact", words))
                        .statusCode())
                .isEqualTo(302);
        assertThat(site.get(path + "?fact=Fusk").body()).doesNotContain("Fusk");
    }

    @Test
    void a_link_that_was_missed_is_sent_again_by_whoever_has_the_key_and_not_without_end(Site site) {
        var report = new ReportByHttp(site)
                .working()
                .fill(
                        "Trasig lampa.",
                        Map.of("placeWords", "Vid trappan"),
                        Map.of("address", "a.b@exempel.se", "wantsAnswer", "yes"));
        var path = "/folj/" + report.send();
        assertThat(report.pages().get(report.pages().size() - 1)).contains("Länken gäller i 48 timmar.");
        var opened = site.submit(path, "open", Map.of("key", report.key())).body();
        var pass = PASS.matcher(opened);
        assertThat(pass.find()).isTrue();
        assertThat(opened).contains("Skicka länken igen", "48 timmar").doesNotContain("a.b@exempel.se");

        var again = Map.of("pass", pass.group(1));
        for (int i = 0; i < 2; i++) {
            var sent = site.submit(path, "resend", again);
            assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("?klart=resend");
        }
        assertThat(site.get(path + "?klart=resend").body()).contains("Vi har skickat en ny länk.");
        assertThat(site.submit(path, "resend", again).body())
                .contains("Vi har redan skickat länken.")
                .contains("om 12 timmar");
    }

    @Test
    void a_link_that_is_good_for_nothing_is_not_found_and_the_code_can_be_typed(Site site) {
        var page = site.get("/bekrafta/ABCDEFGHJKMNPQRSTUVWXYZ234");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("gäller inte längre").contains("name=\"kod\"");
        assertThat(site.get("/prenumerera/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void who_subscribes_is_asked_by_mail_and_the_page_does_not_tell_whether_the_address_is_known(Site site) {
        for (int i = 0; i < 2; i++) {
            var asked = site.submit("/prenumerera", "subscribe", Map.of("epost", "x@exempel.se", "omrade", "norra"));
            assertThat(asked.statusCode()).isEqualTo(302);
            assertThat(asked.headers().firstValue("Location").orElse("")).endsWith("/bekrafta?skickat=ja");
        }
        assertThat(site.submit("/prenumerera", "subscribe", Map.of("epost", "inte en adress"))
                        .body())
                .contains("Skriv en e-postadress");
    }

    @Tag("slow")
    @Test
    void a_network_that_sends_too_many_forms_is_told_to_wait_and_others_are_not(Site site) {
        var form = "type=type&jakarta.faces.ViewState=stateless&type:save=x&kod=2222-2222";
        var answer = "";
        for (int i = 0; i < 180 && !answer.startsWith("HTTP/1.1 429"); i++) {
            answer = site.postFrom("127.0.0.77", "/bekrafta", form);
        }

        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After: ")
                .contains("tel:");
        assertThat(site.postFrom("127.0.0.78", "/bekrafta", form)).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_network_that_looks_up_many_codes_of_nobody_is_told_to_wait_and_whoever_has_a_code_is_not(Site site) {
        var code = new ReportByHttp(site).working().fill("Trasig lampa.").send();
        var answer = "";
        for (int i = 0; i < 40 && !answer.startsWith("HTTP/1.1 429"); i++) {
            answer = site.getFrom("127.0.0.79", i % 2 == 0 ? "/folj/SAM-7K4M-92QD-XWHF" : "/folj?kod=hej");
        }

        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After: ")
                .contains("många fel koder")
                .contains("om en minut");
        assertThat(site.getFrom("127.0.0.79", "/folj/" + code)).startsWith("HTTP/1.1 200");
        assertThat(site.getFrom("127.0.0.80", "/folj/SAM-7K4M-92QD-XWHF")).startsWith("HTTP/1.1 404");
    }

    @Test
    void words_that_call_for_help_are_read_once_more_without_a_script_and_then_added(Site site) throws SQLException {
        var report = new ReportByHttp(site).working().fill("Trasig lampa.");
        var path = "/folj/" + report.send();
        var pass = PASS.matcher(
                site.submit(path, "open", Map.of("key", report.key())).body());
        assertThat(pass.find()).isTrue();
        var words = "Grannarna evakueras, fråga Anna Andersson.";
        var before = boxesShown(site);

        var held = site.submit(path, "add", Map.of("pass", pass.group(1), "fact", words));
        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(held.body())
                .contains("data-box=\"CRISIS\"", "box-shown", "tel:11313", "kan vara ett namn", words)
                .contains("value=\"Jag vill ändå berätta om platsen\"");
        var told = TOLD.matcher(held.body());
        assertThat(told.find()).isTrue();
        var added = site.submit(path, "add", Map.of("pass", pass.group(1), "fact", words, "told", told.group(1)));

        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(boxesShown(site)).as("counted once").isEqualTo(before + 1);
    }

    private static int boxesShown(Site site) throws SQLException {
        return Integer.parseInt(site.ask("select coalesce(sum(count), 0) from deflection_count where kind = 'CRISIS'")
                .get(0)
                .get(0));
    }

    @Tag("slow")
    @Test
    void what_is_not_solved_comes_back_to_the_queue(Site site, Resident resident, Staff staff) {
        var report = new ReportByHttp(site).working().fill("Trasig lampa vid trappan.");
        var code = report.send();
        resident.open("folj/" + code);
        var number = resident.page().locator("main .lead").innerText().replaceAll(".*?(\\d{4}-\\d{6}).*", "$1");
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + number);
        office.press("read:approve");
        office.write("answer:text", "Vi har bytt lampan.").press("answer:save");

        resident.open("folj/" + code);
        var page = resident.page();
        page.locator("#key").fill(report.key());
        page.locator("[id='open:save']").click();
        Axe.assertAccessible(page);
        page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Det är inte löst"))
                .click();
        page.locator("#doubt").fill("Den är släckt igen.");
        page.locator("[id='notSolved:save']").click();
        assertThat(page.locator(".notice-good").innerText()).contains("öppen igen");
        Axe.assertAccessible(page);

        office.open("inkommet?status=REOPENED");
        assertThat(staff.page().locator("main").innerText()).contains(number);
        office.open("inkommet/" + number);
        assertThat(office.reads()).contains("Den är släckt igen.");
        Axe.assertAccessible(staff.page());
        office.press("additionsRead:save");
        assertThat(staff.page().locator("[id='additionsRead:save']").count()).isZero();
        assertThat(resident.context().cookies()).isEmpty();
    }
}
