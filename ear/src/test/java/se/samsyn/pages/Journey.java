package se.samsyn.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

    private final Resident resident;
    private final Page page;
    private final Site site;
    private final String language;
    private final Hand hand;
    private final Consumer<String> stop;

    private Journey(Resident resident, Site site, String language, Hand hand, Consumer<String> stop) {
        this.resident = resident;
        this.page = resident.page();
        this.site = site;
        this.language = language;
        this.hand = hand;
        this.stop = stop;
    }

    /**
     * Goes all of it.
     *
     * @param language as an address begins: {@code ""} for Swedish, {@code "ar/"}
     * @param hand the keyboard unfolds what it needs, and nothing else
     * @param stop what is done at each page, by its name
     */
    public static void go(Resident resident, Site site, String language, Hand hand, Consumer<String> stop)
            throws SQLException {
        var journey = new Journey(resident, site, language, hand, stop);
        var told = journey.tell();
        journey.follow(told);
        journey.confirm(told);
    }

    private ReportForm.Told tell() {
        var form = form();
        stop("read-first");
        form.begin();
        stop("what");
        wrong(form, "what-wrong");
        form.what("DARK", "BEL", "Det pågår ett slagsmål. Ring 070-1740605.").readBoxes();
        stop("what-boxes");
        form.next();
        wrong(form, "where-wrong");
        form.search("storg");
        stop("where-found");
        form.chooseHit().whereOnTheMap();
        // what is near comes above the next field, and moves it
        page.locator("#nearby").waitFor();
        form.whereInWords("Vid trappan");
        stop("where-pin");
        form.pause();
        stop("paused");
        form = form();
        stop("draft");
        form.resume().next();
        stop("when");
        wrong(form.together("PRESCHOOL", 1), "when-wrong");
        form.together("PRESCHOOL", 12).next();
        form.attach(PhotoFile.file(Color.ORANGE));
        stop("contact");
        wrong(form.contact("nej"), "contact-wrong");
        form.contact("resan@exempel.se", "wantsAnswer", "wantsNews").next();
        stop("review");
        var told = form.send();
        stop("receipt");
        return told;
    }

    private void wrong(ReportForm form, String name) {
        form.tryNext();
        page.locator("[role=alert]").first().waitFor();
        stop(name);
    }

    private ReportForm form() {
        return ReportForm.open(resident, hand, language.replace("/", ""));
    }

    private void follow(ReportForm.Told told) {
        open("folj");
        hand.write(page.locator("#kod"), told.code());
        hand.press(page.locator(".follow button"));
        page.locator("#key").waitFor();
        stop("follow");
        hand.write(page.locator("#key"), told.key());
        press("open:save");
        page.locator("#fact").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        stop("follow-opened");
        if (!page.locator("#fact").isVisible()) {
            hand.press(page.locator("details:has(#fact) summary"));
        }
        press("add:save");
        page.locator("#fact-error").waitFor();
        stop("follow-wrong");
        hand.write(page.locator("#fact"), "Glaset ligger kvar.");
        press("add:save");
        page.locator(".notice-good").waitFor();
        stop("follow-added");
    }

    private void confirm(ReportForm.Told told) throws SQLException {
        var links = new MailedLinks(site);
        var mine = "select id from concern where number = '" + told.number() + "'";
        open(links.confirmation("subject_id in (" + mine + ")").substring(1));
        stop("confirm");
        press("confirm:save");
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

    private void press(String id) {
        hand.press(page.locator("[id='" + id + "']"));
    }

    private void open(String path) {
        page.navigate(site.portal().resolve(language + path).toString());
    }

    /** The mouse sees everything unfolded, since what is folded is seen by nobody. */
    private void stop(String name) {
        page.waitForLoadState();
        if (hand == Hand.MOUSE) {
            page.evaluate("() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })");
        }
        stop.accept(name);
    }
}
