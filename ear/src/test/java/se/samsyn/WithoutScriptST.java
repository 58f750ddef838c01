package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** Everything that a resident does, in a browser that runs no script; no page offers what only a script could do. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithoutScriptST {

    /** As the form says, and a little more. */
    private static final int WAIT_MS = 8_500;

    private final Site site;

    WithoutScriptST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void a_report_is_told_changed_followed_added_to_and_confirmed(Resident resident) throws SQLException {
        try (var plain = resident.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 844)
                        .setLocale("sv-SE"))) {
            var page = plain.newPage();
            var told = tell(page);
            follow(page, told);
            confirm(page, told);
            assertThat(plain.cookies()).isEmpty();
        }
    }

    private ReportForm.Told tell(Page page) {
        page.navigate(site.portal().resolve("beratta").toString());
        go(page, "[id='report:begin']", "#text");
        check(page, "input[name=tile][value=DARK]");
        check(page, "input[name='category-DARK'][value=BEL]");
        page.locator("#text").fill("Lampan vid trappan är trasig.");
        go(page, "[id='report:next']", "#search");

        page.locator("#search").fill("storg");
        page.locator("#search").press("Enter");
        var hit = page.locator("input[name=placeName]").first();
        hit.waitFor();
        var place = hit.inputValue();
        check(page, "input[id='" + hit.getAttribute("id") + "']");
        go(page, "[id='report:next']", "[id='report:skip']");

        check(page, "input[name=howUnsafe][value=VERY]");
        unfold(page, "input[name=role]");
        check(page, "input[name=role][value=VISITOR]");
        unfold(page, "#groupSize");
        check(page, "input[name=groupKind][value=SCHOOL_CLASS]");
        page.locator("#groupSize").fill("24");
        go(page, "[id='report:next']", "#photos");

        page.locator("#photo-0").setInputFiles(PhotoFile.file(Color.ORANGE));
        page.locator("#photo-1").setInputFiles(PhotoFile.file(Color.BLUE));
        go(page, "[id='report:addPhotos']", "#photos-now img >> nth=1");
        go(page, "[id='report:removePhoto0']", "#photos input[type=file] >> nth=1");
        assertThat(page.locator("#photos-now img").count()).isOne();
        unfold(page, "#address");
        page.locator("#address").fill("nej");
        go(page, "[id='report:next']", "[role=alert]");
        page.locator("#address").fill("utan.skript@exempel.se");
        check(page, "input[name=wantsAnswer]");
        check(page, "input[name=wantsNews]");
        go(page, "[id='report:next']", "[id='report:send']");

        assertThat(page.locator(".review").innerText())
                .contains(place, "Lampan vid trappan är trasig.", "Mycket otryggt", "24 personer")
                .contains("utan.skript@exempel.se");
        assertThat(page.locator(".review .photo-list img").count()).isOne();
        go(page, "[id='report:changeWhen']", "[id='report:skip']");
        assertThat(page.locator("#groupSize").inputValue()).isEqualTo("24");
        page.locator("#groupSize").fill("12");
        go(page, "[id='report:next']", "[id='report:send']");
        assertThat(page.locator(".review").innerText()).contains("12 personer", "Mycket otryggt");

        page.locator("[id='report:send']").click();
        var pause = page.locator("#pause");
        pause.or(page.locator(".receipt-code")).waitFor();
        if (pause.count() > 0) {
            page.waitForTimeout(WAIT_MS);
            go(page, "[id='report:send']", ".receipt-code");
        }
        return ReportForm.on(page, Hand.MOUSE).receipt();
    }

    private void follow(Page page, ReportForm.Told told) {
        page.navigate(site.portal().resolve("folj").toString());
        page.locator("#kod").fill(told.code());
        go(page, ".follow button", "#key");
        page.locator("#key").fill(told.key());
        go(page, "[id='open:save']", "form[id=add]");
        unfold(page, "#fact");
        page.locator("#fact").fill("Glaset ligger kvar.");
        go(page, "[id='add:save']", ".notice-good");
        assertThat(page.locator(".notice-good").innerText()).contains("tillagt");
        assertThat(page.locator("main").innerText()).doesNotContain("Glaset");
    }

    private void confirm(Page page, ReportForm.Told told) throws SQLException {
        var mine = "subject_id in (select id from concern where number = '" + told.number() + "')";
        page.navigate(
                site.portal().resolve(new MailedLinks(site).confirmation(mine)).toString());
        go(page, "[id='confirm:save']", "main a[href='/atgarder']");
        assertThat(page.locator("[id='confirm:save']").count()).isZero();
        assertThat(site.ask("select 1 from confirmation where used_at is not null and " + mine))
                .containsExactly(List.of("1"));
    }

    /** Presses and waits for what the next page has; nothing there waits for a script. */
    private static void go(Page page, String button, String next) {
        page.locator(button).click();
        page.locator(next).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator("button[type=button]:visible, .needs-script:visible, .map:visible")
                        .count())
                .as("what would do nothing at \"%s\"", page.title())
                .isZero();
    }

    private static void check(Page page, String choice) {
        page.locator(choice).check(new Locator.CheckOptions().setForce(true));
    }

    private static void unfold(Page page, String within) {
        page.locator("details:has(" + within + ") summary").click();
    }
}
