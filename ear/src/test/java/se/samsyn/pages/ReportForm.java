package se.samsyn.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.samsyn.harness.Hand;
import se.samsyn.harness.PageObject;
import se.samsyn.harness.Resident;

/** The residents' form at {@code /beratta}, page by page. */
public final class ReportForm extends PageObject {

    private static final Pattern NUMBER = Pattern.compile("\\b20\\d\\d-\\d{6}\\b");

    private final Hand hand;

    /** What the receipt says. */
    public record Told(String number, String code, String key) {}

    private ReportForm(Page page, Hand hand) {
        super(page);
        this.hand = hand;
    }

    /** From the start page into the form. */
    public static ReportForm open(Resident resident, Hand hand) {
        return open(resident, hand, "");
    }

    /**
     * From the start page of a language into the form.
     *
     * @param start such as {@code en}; empty for Swedish
     */
    public static ReportForm open(Resident resident, Hand hand, String start) {
        resident.open(start);
        hand.press(resident.page().locator("main a[href$='/beratta']").first());
        var form = new ReportForm(resident.page(), hand);
        form.button("begin").waitFor();
        return form;
    }

    /** The form on a page that shows it already. */
    public static ReportForm on(Page page, Hand hand) {
        return new ReportForm(page, hand);
    }

    /** Past what is to be read first. */
    public ReportForm begin() {
        hand.press(button("begin"));
        page().locator("#text").waitFor();
        return this;
    }

    /** What it is about. */
    public ReportForm what(String tile, String category, String text) {
        hand.choose(page().locator("input[name=tile][value=" + tile + "]"));
        var finer = page().locator("input[name='category-" + tile + "'][value=" + category + "]");
        if (finer.count() > 0) {
            hand.choose(finer);
        }
        hand.write(page().locator("#text"), text);
        return this;
    }

    /** Where, in words. */
    public ReportForm whereInWords(String words) {
        hand.write(page().locator("#placeWords"), words);
        return this;
    }

    /** Where, by the map: its middle, moved a little. */
    public ReportForm whereOnTheMap() {
        var map = page().locator("#place");
        map.waitFor();
        hand.press(map.locator("[data-do=left]"));
        hand.press(map.locator("[data-do=place]"));
        return this;
    }

    /** Asks the browser where it is. */
    public ReportForm whereIAm() {
        hand.press(page().locator("[data-here=place]"));
        return this;
    }

    /** What the map says of itself, once it says something like this. */
    public String mapSays(String like) {
        var said = page().locator("#place .map-said")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(like)));
        said.waitFor();
        return said.innerText();
    }

    /** The point that will be sent; empty when there is none. */
    public String point() {
        var lat = page().locator("#lat").inputValue();
        return lat.isEmpty() ? "" : lat + "," + page().locator("#lon").inputValue();
    }

    /** One of the voluntary choices. */
    public ReportForm choose(String question, String answer) {
        hand.choose(page().locator("input[name=" + question + "][value=" + answer + "]"));
        return this;
    }

    /** That several tell together. */
    public ReportForm together(String kind, int people) {
        unfold("#groupSize");
        choose("groupKind", kind);
        hand.write(page().locator("#groupSize"), String.valueOf(people));
        return this;
    }

    /** Past all voluntary questions at once. */
    public ReportForm skip() {
        hand.press(button("skip"));
        page().locator("#address").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Where, by searching and choosing the first place found. */
    public ReportForm whereBySearch(String words) {
        return search(words).chooseHit();
    }

    /** Looks for a place by its name, and waits for what is found. */
    public ReportForm search(String words) {
        hand.write(page().locator("#search"), words);
        hand.press(button("find"));
        page().locator("input[name=placeName]").first().waitFor();
        return this;
    }

    /** Chooses the first place found. */
    public ReportForm chooseHit() {
        hand.choose(page().locator("input[name=placeName]").first());
        return this;
    }

    /**
     * Leaves an address.
     *
     * @param consents what it may be used for, by the names of the form's boxes
     */
    public ReportForm contact(String address, String... consents) {
        unfold("#address");
        hand.write(page().locator("#address"), address);
        for (var consent : consents) {
            hand.tick(page().locator("input[name=" + consent + "]"));
        }
        return this;
    }

    /** Chooses a photo, and waits until it is there. */
    public ReportForm attach(Path photo) {
        int before = page().locator("#photos-now img").count();
        hand.file(page().locator("#photos input[type=file]").first(), photo);
        page().locator("#photos-now img").nth(before).waitFor();
        return this;
    }

    /** How many photos the page shows. */
    public int photos() {
        return page().locator("#photos-now img, .review img[src^='data:image/jpeg']")
                .count();
    }

    /** On to the next page. */
    public ReportForm next() {
        return turn("next");
    }

    /** Tries to go on, whether or not the page lets. */
    public ReportForm tryNext() {
        hand.press(button("next"));
        page().waitForLoadState();
        return this;
    }

    public ReportForm back() {
        return turn("back");
    }

    /** Keeps a draft on the device. */
    public ReportForm pause() {
        hand.press(button("pause"));
        page().locator("[data-draft=keep]").waitFor();
        return this;
    }

    /** Goes on with the draft that the first page offers. */
    public ReportForm resume() {
        return turn("resume");
    }

    /** Sends it; answers what the receipt says. */
    public Told send() {
        hand.press(button("send"));
        page().locator(".receipt-code").waitFor();
        return receipt();
    }

    /** What the receipt says that is shown. */
    public Told receipt() {
        var number = NUMBER.matcher(page().locator(".receipt").innerText());
        if (!number.find()) {
            throw new AssertionError("the receipt names no number");
        }
        return new Told(
                number.group(),
                page().locator(".receipt-code").innerText().strip(),
                page().locator(".receipt-key").innerText().strip());
    }

    /** The text typed on the page that asks what it is about. */
    public String text() {
        return page().locator("#text").inputValue();
    }

    /** The boxes on display: who helps better than the form does. */
    public Locator boxes() {
        return page().locator(".box-shown:visible");
    }

    /** Takes the time to read the boxes that appear while one writes. */
    public ReportForm readBoxes() {
        boxes().first().waitFor();
        page().waitForFunction("() => document.querySelector('[name=boxes]').value !== ''");
        return this;
    }

    /** What the browser says of person data in a field. */
    public Locator warnings(String field) {
        return page().locator("[id='" + field + "-person'] li");
    }

    /** What has to be mended, as listed on top. */
    public String complaints() {
        return page().locator("[role=alert]").first().innerText();
    }

    private ReportForm turn(String button) {
        var before = page().locator("h1").innerText();
        hand.press(button(button));
        // while one page makes way for the next there is no heading at all
        page().waitForFunction("t => (document.querySelector('h1')?.innerText ?? t) !== t", before);
        // its scripts have run by then
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    private void unfold(String within) {
        if (!page().locator(within).isVisible()) {
            hand.press(page().locator("details:has(" + within + ") summary"));
        }
    }

    private Locator button(String id) {
        return page().locator("[id='report:" + id + "']");
    }
}
