package se.samsyn.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import se.samsyn.harness.Hand;
import se.samsyn.harness.PageObject;
import se.samsyn.harness.Staff;

/** The back office, as a member of staff uses it: forms by their ids, folded acts by opening them. */
public final class BackOffice extends PageObject {

    private final Staff staff;
    private final Hand hand;

    private BackOffice(Staff staff, Hand hand) {
        super(staff.page());
        this.staff = staff;
        this.hand = hand;
    }

    /** Logs in with a demo account. */
    public static BackOffice signIn(Staff staff, String username, Hand hand) {
        staff.open("");
        var office = new BackOffice(staff, hand);
        office.write("enter:username", username)
                .write("enter:password", Staff.PASSWORD)
                .press("enter:save");
        office.page().locator("[id='enter:username']").waitFor(hidden());
        return office;
    }

    /** Goes on where somebody who has logged in stands. */
    public static BackOffice at(Staff staff, Hand hand) {
        staff.page().locator(".rail").waitFor();
        return new BackOffice(staff, hand);
    }

    /** Uses the pages before the door. */
    public static BackOffice outside(Staff staff, Hand hand) {
        return new BackOffice(staff, hand);
    }

    /** Visits a page; 404 when there is none for this person. */
    public int open(String path) {
        return staff.open(path).status();
    }

    public BackOffice write(String id, String text) {
        unfold(id);
        hand.write(input(id), text);
        return this;
    }

    /** What stands in a field. */
    public String typed(String id) {
        return input(id).inputValue();
    }

    /** Chooses a file that holds this text. */
    public BackOffice file(String id, String name, String text) {
        input(id).setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Chooses from a list; the keyboard types the beginning of the word as people do. */
    public BackOffice select(String id, String label) {
        unfold(id);
        if (hand == Hand.MOUSE) {
            input(id).selectOption(new SelectOption().setLabel(label));
        } else {
            hand.focus(input(id));
            page().keyboard().type(label);
        }
        return this;
    }

    /** Chooses the radio button or ticks the box that carries this label within a form. */
    public BackOffice choose(String form, String label) {
        var option = page().locator("[id='" + form + "']")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first();
        if ("radio".equals(option.getAttribute("type"))) {
            hand.choose(option);
        } else {
            hand.tick(option);
        }
        return this;
    }

    /** Presses a form's button and waits for the page that follows. */
    public BackOffice press(String id) {
        unfold(id);
        return follow(input(id));
    }

    /** Presses the button that is called so, and waits for the page that follows. */
    public BackOffice pressNamed(String name) {
        return follow(page().getByLabel(name, new Page.GetByLabelOptions().setExact(true)));
    }

    /** Follows the first link whose address has this in it. */
    public BackOffice goTo(String address) {
        return follow(page().locator("main a[href*='" + address + "'], .rail a[href*='" + address + "']")
                .first());
    }

    /** Waits for the page that the answer leads to. */
    private BackOffice follow(Locator button) {
        page().evaluate("() => { window.seen = true }");
        hand.press(button);
        page().waitForFunction("() => !window.seen && document.readyState === 'complete'");
        return this;
    }

    /** Carries out one of the acts that lie folded beside a record, such as "Besluta". */
    public BackOffice act(String name) {
        return act(name, "", "");
    }

    /** The same, filling in what it asks for in the field whose id ends so. */
    public BackOffice act(String name, String field, String text) {
        var fold = page().locator("details.act")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("summary")
                                .getByText(name, new Locator.GetByTextOptions().setExact(true))))
                .first();
        if (fold.getAttribute("open") == null) {
            hand.press(fold.locator("summary"));
        }
        if (!field.isEmpty()) {
            hand.write(fold.locator("[id$=':" + field + "']"), text);
        }
        return follow(fold.locator("button[id$=':save']"));
    }

    /** What has to be mended or was told, on top of the page. */
    public String notices() {
        return page().locator("[role=alert]").first().innerText();
    }

    /** Presses the button or follows the link with this name and waits for the page that follows. */
    public BackOffice choose(String name) {
        return follow(page().locator("main").getByText(name, new Locator.GetByTextOptions().setExact(true)));
    }

    /** What is shown to somebody who was too late: what stands now, and what they wrote. */
    public Locator conflict() {
        return page().locator("#conflict");
    }

    /** All that the page says. */
    public String reads() {
        return page().locator("main").innerText();
    }

    private void unfold(String id) {
        var fold = page().locator("details:has([id='" + id + "'])");
        if (fold.count() > 0 && fold.first().getAttribute("open") == null) {
            hand.press(fold.first().locator("summary").first());
        }
    }

    private Locator input(String id) {
        return page().locator("[id='" + id + "']");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
