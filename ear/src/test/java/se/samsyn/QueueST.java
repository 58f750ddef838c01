package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** The queue in the browser: searched, ticked, and worked with by keys. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
@Tag("slow")
class QueueST {

    private final Site site;

    QueueST(Site site) {
        this.site = site;
    }

    @Test
    void several_are_given_to_a_colleague_at_once_and_the_one_that_changed_is_named(Staff coordinator, Staff other)
            throws SQLException {
        var kept = report("Flaggstången vid dammen svajar.");
        var changed = report("Flaggstången vid dammen lutar.");
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet?sok=flaggst%C3%A5ng+dammen");
        assertThat(office.page().locator("[data-row]").allInnerTexts()).containsExactly(changed, kept);
        Axe.assertAccessible(office.page());
        var second = BackOffice.signIn(other, "handlaggare", Hand.MOUSE);
        second.open("inkommet/" + changed);
        second.press("read:approve");

        office.choose("queue", kept).choose("queue", changed);
        office.select("queue:assignee", "Handläggaren").press("queue:assign");

        assertThat(office.notices())
                .contains("En rapport tilldelades inte: " + changed)
                .doesNotContain(kept);
        office.choose("queue", changed);
        office.select("queue:assignee", "Handläggaren").press("queue:assign");
        assertThat(office.reads()).contains("Rapporterna är tilldelade.");
        assertThat(site.ask("select count(*) from concern where assignee is not null and number in ('" + kept + "', '"
                        + changed + "')"))
                .isEqualTo(List.of(List.of("2")));
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void the_list_is_worked_through_by_keys(Staff coordinator) throws SQLException {
        var first = report("Brunnslocket vid slussen saknas.");
        var last = report("Brunnslocket vid slussen skramlar.");
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet?sok=brunnslock+slussen");
        var page = office.page();

        page.keyboard().press("j");
        assertThat(page.locator("[data-row]:focus").count()).isZero();
        page.locator("[data-row]").first().focus();
        page.keyboard().press("x");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(last))
                        .locator("input[type=checkbox]")
                        .isChecked())
                .isTrue();
        page.keyboard().press("j");
        assertThat(page.locator("[data-row]:focus").innerText()).isEqualTo(first);
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**/inkommet/" + last);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void what_the_list_has_lies_on_the_map_beside_it_and_each_leads_to_the_other(Staff coordinator)
            throws SQLException {
        var text = "Lekplatsens gunga vid kvarnen gnisslar.";
        var number = report(text, Map.of("pin", "on", "lat", "55.5072", "lon", "13.2362"));
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet?sok=gunga+kvarnen");
        var page = office.page();

        var spot = page.locator("#map .map-spot");
        spot.waitFor();
        assertThat(spot.getAttribute("title")).endsWith(", " + number);
        spot.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("a:focus").innerText()).isEqualTo(number);
        assertThat(page.locator("tr.is-marked [data-row]").innerText()).isEqualTo(number);
        Axe.assertAccessible(page);

        office.open("inkommet?sok=gunga+kvarnen&karta=nej");
        assertThat(page.locator("#map").count()).isZero();
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void a_report_opens_in_its_row_and_closes_again(Staff coordinator) throws SQLException {
        var number = report("Bänken vid apoteket vickar. " + "Ingen vågar sitta där. ".repeat(8));
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet?sok=b%C3%A4nken+apoteket&karta=nej");
        var page = office.page();

        page.locator("[data-row]").first().focus();
        page.keyboard().press("o");
        page.locator(".glance").waitFor();
        assertThat(page.locator(".glance").innerText())
                .contains("Ingen vågar sitta där. Ingen vågar sitta där. Ingen vågar")
                .contains("Öppna " + number);
        assertThat(page.url()).contains("/inkommet?");
        Axe.assertAccessible(page);
        page.keyboard().press("o");
        assertThat(page.locator(".glance").isVisible()).isFalse();
        assertThat(office.open("inkommet/2020-999999/kort")).isEqualTo(404);
        assertThat(coordinator.complaints()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_filter_is_saved_without_its_words_opened_again_and_taken_away(Staff coordinator) throws SQLException {
        report("Rabatten vid bryggeriet är nedtrampad.");
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var page = office.page();
        office.open("inkommet?kategori=BEL&kanal=PORTAL&sok=rabatten");

        office.press("keep:save");
        assertThat(office.reads()).contains("Skriv vad urvalet ska heta.");
        office.write("keep:name", "Belysning från webben").press("keep:save");

        assertThat(office.reads()).contains("Urvalet är sparat.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Belysning från webben"))
                .click();
        page.waitForURL("**/inkommet?kanal=PORTAL&kategori=BEL");
        assertThat(page.locator("#kanal").inputValue()).isEqualTo("PORTAL");
        assertThat(page.locator("#sok").inputValue()).isEmpty();
        Axe.assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta bort urvalet Belysning från webben"))
                .click();
        assertThat(office.reads()).contains("Urvalet är borttaget.").doesNotContain("Belysning från webben");
        assertThat(coordinator.complaints()).isEmpty();
    }

    /** Its number. */
    private String report(String text) throws SQLException {
        return report(text, Map.of("placeWords", "Vid trappan"));
    }

    private String report(String text, Map<String, String> place) throws SQLException {
        new ReportByHttp(site).working().fill(text, place, Map.of()).send();
        return site.ask("select number from concern where text = '" + text + "'")
                .get(0)
                .get(0);
    }
}
