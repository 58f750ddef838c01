package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** A problem in pictures, each with its table, and on one page of paper. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class ProblemPicturesST {

    private final Site site;

    ProblemPicturesST(Site site) {
        this.site = site;
    }

    @Test
    void a_problem_is_seen_over_time_and_each_one_has_its_sheet(Staff coordinator) throws SQLException {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem/" + number("Buskörning%"));
        var timeline = office.page().locator("section[aria-labelledby='timeline-h']");

        assertThat(timeline.locator("svg .timeline-band").count()).isGreaterThanOrEqualTo(4);
        assertThat(timeline.locator("svg .gantt-actual").count()).isPositive();
        timeline.locator("summary").click();
        assertThat(timeline.locator("tbody").innerText()).contains("Uppföljning (2026-06-01)");

        for (var row : site.ask("select number from problem where visibility = 'BOTH'")) {
            var sheet = sheet(coordinator, row.get(0));
            assertThat(sheet.status()).as(row.get(0)).isEqualTo(200);
            assertThat(sheet.headers()).containsEntry("content-type", "application/pdf");
            assertThat(new String(sheet.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
        assertThat(sheet(coordinator, "P-1999-001").status()).isEqualTo(404);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void what_one_party_keeps_has_no_sheet_for_the_other(Staff coordinator, Staff officer) throws SQLException {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem/ny");
        office.write("raise:title", "Bänkar försvinner")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        try (var connection = site.database();
                var change = connection.prepareStatement("update problem set visibility = 'PARTY' where number = ?")) {
            change.setString(1, number);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
        BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);

        assertThat(sheet(coordinator, number).status()).isEqualTo(200);
        assertThat(sheet(officer, number).status()).isEqualTo(404);
    }

    @Test
    void places_are_drawn_by_keyboard_and_our_own_reports_counted_in_them(Staff coordinator) throws SQLException {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var page = office.page();
        office.open("problem/" + number("Mörk gångväg%"));
        page.locator("details:has(> form#study) > summary").click();
        var map = page.locator("#draw .map-canvas");
        map.locator(".leaflet-tile-loaded").first().waitFor();

        map.focus();
        page.keyboard().press("Enter");
        page.locator("#draw [data-do='right']").press("Enter");
        page.waitForTimeout(400);
        page.locator("[data-do='corner']").press("Enter");
        page.locator("#draw [data-do='down']").press("Enter");
        page.waitForTimeout(400);
        page.locator("[data-do='corner']").press("Enter");
        assertThat(page.locator("#draw .map-said").innerText()).isEqualTo("Platsen där något gjordes: 3 hörn.");
        assertThat(office.typed("study:cornersTREATED").lines()).hasSize(3);
        page.locator("[data-do='corner']").press("Enter");
        page.locator("[data-do='undo']").press("Enter");
        assertThat(office.typed("study:cornersTREATED").lines()).hasSize(3);

        page.locator("[id='study:areaCOMPARISON'] option:not([value=''])")
                .first()
                .evaluate("option => { option.selected = true }");
        office.press("study:fetch");
        assertThat(office.notices()).contains("Skriv år och månad");
        office.write("study:beforeFrom", "2024-11")
                .write("study:beforeTo", "2025-04")
                .write("study:afterFrom", "2025-11")
                .write("study:afterTo", "2026-04")
                .press("study:fetch");
        assertThat(office.reads()).contains("räknat rapporterna från 2 platser").contains("Inget är sparat än");
        assertThat(office.typed("study:counted")).startsWith("Rapporter till Samsyn: ");
        assertThat(office.typed("study:beforeTREATED")).matches("\\d+");
        assertThat(office.typed("study:afterCOMPARISON")).matches("\\d+");

        office.write("study:counted", "Rapporter, ritade")
                .write("study:placeTREATED", "Gångvägen")
                .write("study:placeCOMPARISON", "Resten av området")
                .press("study:save");
        var study = page.locator("article[aria-label='Rapporter, ritade']");
        study.locator(".map path").nth(1).waitFor();
        assertThat(study.locator(".map path").count()).isEqualTo(2);
        assertThat(study.innerText()).contains("Ritad yta").contains("Portalens rapporter");
        Markup.assertValidButForPrimeFaces("the pictures", page.reload().text());
        PagesST.check(page);
        page.setViewportSize(390, 844);
        PagesST.check(page);
        assertThat(coordinator.complaints()).isEmpty();
    }

    private String number(String title) throws SQLException {
        return site.ask("select number from problem where title like '" + title + "' order by number limit 1")
                .get(0)
                .get(0);
    }

    private APIResponse sheet(Staff staff, String number) {
        return staff.page()
                .request()
                .get(site.backoffice()
                        .resolve("problem/" + number + "/blad.pdf")
                        .toString());
    }
}
