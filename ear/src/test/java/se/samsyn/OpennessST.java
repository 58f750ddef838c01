package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.NewMember;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** A report as an official document: written down, registered, marked, given out, and kept from whoever is partial. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class OpennessST {

    private static final String WORDS = "Grannen Valfrid ropar vid porten.";

    private final Site site;

    OpennessST(Site site) {
        this.site = site;
    }

    @Test
    void somebody_calls_and_gets_a_code_to_follow_what_they_told(Staff officer) {
        var office = BackOffice.signIn(officer, "handlaggare", Hand.KEYBOARD);
        office.open("inkommet/ny");
        PagesST.check(officer.page());
        office.press("write:save");
        assertThat(office.notices()).contains("Välj hur rapporten kom in.");

        office.select("write:channel", "Telefon")
                .select("write:category", "Belysning")
                .write("write:text", "Den som ringde, 19121212-1212, säger att det är mörkt.")
                .write("write:sought", "Svedala")
                .press("write:find");
        office.choose("write", "Svedala").press("write:save");

        PagesST.check(officer.page());
        var code = officer.page().locator("#code").innerText();
        var number = officer.page().locator("dd.figures").first().innerText();
        assertThat(code).startsWith("SAM-");
        assertThat(officer.page().url()).doesNotContain(code).doesNotContain(number);
        office.open("inkommet/" + number);
        assertThat(office.reads())
                .contains("[PERSONNUMMER]")
                .contains("Telefon")
                .doesNotContain("121212-1212");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void a_report_is_registered_marked_and_given_out_with_a_name_masked(Staff coordinator, Staff officer)
            throws IOException {
        var report = new ReportByHttp(site).working().fill(WORDS, Map.of("placeWords", "Vid porten"), Map.of());
        report.send();
        var path = "inkommet/" + report.number();
        var dnr = "KS 2026/" + (100_000 + (int) (Math.random() * 899_999));
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open(path);
        office.write("register:number", "fel").press("register:save");
        assertThat(office.notices()).contains("till exempel KS 2026/00123");
        office.write("register:number", dnr).press("register:save");
        office.select("secret:ground", "Socialtjänst (26 kap. 1 § OSL)")
                .write("secret:remark", "Pröva namnet.")
                .press("secret:save");
        assertThat(coordinator.page().locator("#secrecy").innerText())
                .contains("Socialtjänst (26 kap. 1 § OSL)")
                .contains("Pröva namnet.")
                .contains("prövas vid varje begäran");
        PagesST.check(coordinator.page());
        office.open("inkommet?sok=" + dnr.replace(" ", "%20"));
        assertThat(coordinator.page().locator("main tbody tr[data-map-row]").count())
                .isOne();
        assertThat(office.reads()).contains(report.number()).contains(dnr).contains("Sekretessmarkerad");

        office.open("utlamnande?nr=" + report.number());
        assertThat(coordinator.page().locator("#give input:checked").count())
                .as("beforehand number, day and category, and nothing of anybody")
                .isEqualTo(3);
        office.choose("give", "Texten, maskad").press("give:look");
        PagesST.check(coordinator.page());
        var copy = coordinator.page().locator("textarea[data-masked]");
        assertThat(copy.inputValue()).isEqualTo(WORDS);
        copy.evaluate("t => t.setSelectionRange(8, 15)");
        coordinator.page().locator("[data-mask]").click();
        assertThat(copy.inputValue()).isEqualTo("Grannen ■■■ ropar vid porten.");
        office.press("give:csv");
        assertThat(office.notices()).contains("Något är maskat. Välj vilken bestämmelse som gäller.");
        office.choose("give", "Hälsa och sexualliv");

        var csv = Files.readString(download(coordinator, "give:csv").path());
        assertThat(csv).contains(report.number()).contains("Grannen ■■■ ropar").doesNotContain("Valfrid");
        assertThat(Files.readString(download(coordinator, "give:pdf").path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        office.open("utlamnande");
        assertThat(office.reads()).contains("Texten, maskad (maskat)").contains("Hälsa och sexualliv");
        office.open(path);
        assertThat(office.reads()).contains(WORDS).contains("Uppgifter utlämnade");

        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        police.open("utlamnande?nr=" + report.number());
        assertThat(police.reads()).contains("De här numren finns inte: " + report.number());
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void who_gives_out_proves_first_who_they_are_and_keeps_what_they_ticked_and_masked(Staff staff)
            throws IOException, SQLException {
        var report = new ReportByHttp(site).working().fill(WORDS, Map.of("placeWords", "Vid porten"), Map.of());
        report.send();
        var username = NewMember.hire(site, "COORDINATOR");
        NewMember.enter(staff, username, NewMember.PASSWORD);
        var office = BackOffice.at(staff, Hand.MOUSE);
        var path = "utlamnande?nr=" + report.number() + "+" + report.number();
        NewMember.forgetProof(site, username);
        office.open(path);
        assertThat(staff.page().url()).as("before anything is typed").contains("/konto/bekrafta?till=");
        office.write("known:password", NewMember.PASSWORD).press("known:save");
        assertThat(staff.page().url()).endsWith(path);
        office.choose("give", "Texten, maskad").press("give:look");
        var copy = staff.page().locator("textarea[data-masked]");
        copy.fill("Grannen ■■■ ropar vid porten.");
        office.choose("give", "Hälsa och sexualliv");

        NewMember.forgetProof(site, username);
        office.press("give:csv");

        assertThat(office.notices()).contains("Bekräfta först att det är du.");
        assertThat(copy.inputValue()).isEqualTo("Grannen ■■■ ropar vid porten.");
        var other = staff.page()
                .waitForPopup(() ->
                        staff.page().locator("main .actions a[target=_blank]").click());
        other.locator("[id='known:password']").fill(NewMember.PASSWORD);
        other.locator("[id='known:save']").click();
        other.locator("[role=status]").waitFor();
        assertThat(Files.readString(download(staff, "give:csv").path()))
                .contains(report.number())
                .contains("Grannen ■■■ ropar")
                .doesNotContain("Valfrid");
        assertThat(staff.complaints()).isEmpty();
    }

    @Test
    void whoever_is_partial_does_not_find_the_report_until_the_coordinator_lets_them(Staff officer, Staff coordinator) {
        var report = new ReportByHttp(site).working().fill("Mörkt igen.", Map.of("placeWords", "Vid ån"), Map.of());
        report.send();
        var path = "inkommet/" + report.number();
        var desk = BackOffice.signIn(officer, "handlaggare", Hand.MOUSE);
        desk.open(path);
        desk.press("recuse:save");
        assertThat(desk.reads()).contains("Du har anmält jäv.").doesNotContain(report.number());
        assertThat(desk.open(path)).isEqualTo(404);

        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open(path);
        PagesST.check(coordinator.page());
        office.press("recused:each:0:lift");
        assertThat(office.reads()).contains("Jävet är prövat.");
        assertThat(desk.open(path)).isEqualTo(200);
    }

    private static Download download(Staff staff, String button) {
        return staff.page()
                .waitForDownload(
                        () -> staff.page().locator("[id='" + button + "']").click());
    }
}
