package se.samsyn.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import se.samsyn.harness.Hand;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;

/**
 * The way of somebody who tells, looks later what became of it and confirms an address: every page of the portal that
 * no address alone leads to, with all that can stand on it and all that can be wrong. For tests that hold for each.
 */
public final class Journey {

    private final Page page;
    private final Site site;
    private final String language;
    private final Consumer<String> stop;

    private Journey(Page page, Site site, String language, Consumer<String> stop) {
        this.page = page;
        this.site = site;
        this.language = language;
        this.stop = stop;
    }

    /**
     * Goes all of it.
     *
     * @param language as an address begins: {@code ""} for Swedish, {@code "ar/"}
     * @param stop what is done at each page, by its name
     */
    public static void go(Resident resident, Site site, String language, Consumer<String> stop) throws SQLException {
        var journey = new Journey(resident.page(), site, language, stop);
        var told = journey.tell(ReportForm.open(resident, Hand.MOUSE, language.replace("/", "")));
        journey.follow(told);
        journey.confirm(told);
    }

    private ReportForm.Told tell(ReportForm form) {
        stop("read-first");
        form.begin();
        stop("what");
        form.tryNext();
        stop("what-wrong");
        form.what("DARK", "BEL", "Det pågår ett slagsmål. Ring 070-1740605.").readBoxes();
        stop("what-boxes");
        form.next();
        form.tryNext();
        stop("where-wrong");
        page.locator("#search").fill("storg");
        page.locator("[id='report:find']").click();
        page.locator("input[name=placeName]").first().waitFor();
        stop("where-found");
        form.whereOnTheMap().whereInWords("Vid trappan");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        stop("where-pin");
        form.next();
        stop("when");
        form.together("PRESCHOOL", 1).tryNext();
        stop("when-wrong");
        form.together("PRESCHOOL", 12).next();
        form.attach(PhotoFile.file(Color.ORANGE));
        stop("contact");
        page.locator("#address").fill("nej");
        form.tryNext();
        stop("contact-wrong");
        page.locator("#address").fill("resan@exempel.se");
        for (var consent : new String[] {"wantsAnswer", "wantsNews"}) {
            page.locator("input[name=" + consent + "]").check(new Locator.CheckOptions().setForce(true));
        }
        form.next();
        stop("review");
        var told = form.send();
        stop("receipt");
        return told;
    }

    private void follow(ReportForm.Told told) {
        open("folj/" + told.code());
        stop("follow");
        page.locator("#key").fill(told.key());
        page.locator("[id='open:save']").click();
        page.locator("#fact").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        stop("follow-opened");
        page.locator("[id='add:save']").click();
        page.locator("#fact-error").waitFor();
        stop("follow-wrong");
    }

    private void confirm(ReportForm.Told told) throws SQLException {
        var links = new MailedLinks(site);
        var mine = "select id from concern where number = '" + told.number() + "'";
        open(links.confirmation("subject_id in (" + mine + ")").substring(1));
        stop("confirm");
        page.locator("[id='confirm:save']").click();
        page.locator("[id='confirm:save']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        stop("confirmed");
        var any = site.ask("select id from subscription where confirmed_at is not null limit 1")
                .get(0)
                .get(0);
        open(links.subscription(UUID.fromString(any)).substring(1));
        stop("subscription");
        open("bekrafta/ABCDEFGHJKMNPQRSTUVWXYZ234");
        stop("confirm-void");
    }

    private void open(String path) {
        page.navigate(site.portal().resolve(language + path).toString());
    }

    /** With everything unfolded, since what is folded is seen by nobody. */
    private void stop(String name) {
        page.waitForLoadState();
        page.evaluate("() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })");
        stop.accept(name);
    }
}
