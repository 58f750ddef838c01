package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** The accessibility statement as staff write it, and what residents say is lacking, from the form to the answer. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityST {

    private static final String FIRST_WAITING = "aside a[href*='/tillganglighet/']";

    private final Site site;

    AccessibilityST(Site site) {
        this.site = site;
    }

    @Test
    void what_is_saved_is_read_by_everybody_at_once_and_the_version_before_is_kept(Staff communicator) {
        var office = BackOffice.signIn(communicator, "kommunikator", Hand.MOUSE);
        assertThat(site.get("/en/tillganglighet").body()).contains("skärmläsare");
        office.open("tillganglighet");

        office.write("statement:inaccessible", "Filmen om bron").press("statement:save");
        assertThat(office.notices()).contains("saknar skäl");
        office.write("statement:inaccessible", "Filmen om bron\nDen saknar undertexter.")
                .press("statement:save");

        assertThat(office.reads()).contains("Redogörelsen är sparad").contains("Version 2");
        Axe.assertAccessible(communicator.page());
        assertThat(site.get("/en/tillganglighet").body())
                .contains("partially complies")
                .contains("<dd lang=\"sv\" dir=\"ltr\">")
                .contains("Den saknar undertexter.")
                .doesNotContain("skärmläsare");
        assertThat(communicator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void of_two_who_write_the_statement_the_second_sees_both(Staff coordinator, Staff communicator) {
        var first = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var second = BackOffice.signIn(communicator, "kommunikator", Hand.MOUSE);
        first.open("tillganglighet");
        var before = first.typed("statement:method");
        second.open("tillganglighet");

        first.write("statement:method", "Det ena.").press("statement:save");
        second.write("statement:method", "Det andra.").press("statement:save");

        assertThat(second.conflict().locator("mark").allInnerTexts()).containsExactly("ena.", "andra.");
        assertThat(second.typed("statement:method")).isEqualTo("Det andra.");
        second.choose("Låt det nya stå");
        assertThat(second.typed("statement:method")).isEqualTo("Det ena.");
        second.write("statement:method", before).press("statement:save");
    }

    @Tag("slow")
    @Test
    void a_remark_reaches_the_municipality_without_a_personnummer_and_nobody_else(
            Resident resident, Staff coordinator, Staff police) {
        resident.open("en/tillganglighet");
        resident.page().locator("#hinder").fill("I, 19121212-1212, cannot read the map.");
        resident.page().locator("[id='remark:send']").click();
        assertThat(resident.page().locator("#hinder").getAttribute("aria-invalid"))
                .as("the browser keeps it back")
                .isEqualTo("true");
        Axe.assertAccessible(resident.page());
        unwatch(resident.page());
        remark(resident.page(), "I, 19121212-1212, cannot read the map.", "hemma");
        assertThat(resident.page().locator("#hinder-error").innerText()).contains("identity number");
        assertThat(resident.page().locator("#svar-error").count()).isOne();
        assertThat(resident.page().locator("#hinder").inputValue()).startsWith("I, 19121212-1212");
        assertThat(resident.page().locator("#svar").inputValue()).isEqualTo("hemma");
        Axe.assertAccessible(resident.page());
        remark(resident.page(), "I cannot read the map.", "zebra@exempel.se");
        assertThat(resident.page().locator("p[role=status]").innerText()).contains("Thank you");
        assertThat(resident.page().content()).doesNotContain("I cannot read the map.");
        assertThat(resident.context().cookies()).isEmpty();

        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        assertThat(office.reads()).contains("synpunkt på tillgängligheten väntar");
        office.open("tillganglighet");
        var address = coordinator.page().locator(FIRST_WAITING).first().getAttribute("href");
        coordinator.page().locator(FIRST_WAITING).first().click();
        coordinator.page().locator("[id='answered:save']").waitFor();
        assertThat(office.reads()).contains("I cannot read the map.").contains("zebra@exempel.se");
        Axe.assertAccessible(coordinator.page());
        office.press("answered:save");
        assertThat(office.reads()).contains("markerad som besvarad").contains("besvarad");

        var station = BackOffice.signIn(police, "polis.kommunikator", Hand.MOUSE);
        assertThat(station.open("tillganglighet")).isEqualTo(404);
        assertThat(station.open("tillganglighet/" + address.replaceAll(".*/", "")))
                .isEqualTo(404);
        station.open("");
        assertThat(police.page().locator("nav.rail").innerText()).doesNotContain("Tillgänglighet");
    }

    @Test
    void what_a_program_fills_in_is_no_remark_and_a_person_loses_nothing() {
        var answer = site.send(HttpRequest.newBuilder(site.portal().resolve("tillganglighet"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "remark=remark&jakarta.faces.ViewState=stateless&remark:send=x&hinder=Billiga+klockor&svar=&arende=x"))
                .build());

        assertThat(answer.statusCode()).as("else it leads to the thanks").isEqualTo(200);
        assertThat(answer.body()).contains("Ett dolt fält var ifyllt").contains("Billiga klockor");
    }

    /** From here on the server is asked, as without the script. */
    private static void unwatch(Page page) {
        page.evaluate("() => document.querySelectorAll('[data-person]').forEach(field => delete field.dataset.person)");
    }

    private static void remark(Page page, String words, String address) {
        page.locator("#hinder").fill(words);
        page.locator("#svar").fill(address);
        page.evaluate("() => { window.seen = true }");
        page.locator("[id='remark:send']").click();
        page.waitForFunction("() => !window.seen && document.readyState === 'complete'");
    }
}
