package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
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

    /** Its number. */
    private String report(String text) throws SQLException {
        new ReportByHttp(site).working().fill(text).send();
        return site.ask("select number from concern where text = '" + text + "'")
                .get(0)
                .get(0);
    }
}
