package se.samsyn.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A page as a person sees it. Each page has its own class that says what can be read and done there. */
public abstract class PageObject {

    private final Page page;

    protected PageObject(Page page) {
        this.page = page;
    }

    public final Page page() {
        return page;
    }

    /** The page's one main heading. */
    public final String heading() {
        return page.locator("h1").innerText();
    }

    /** The form field that carries this label. */
    protected final Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
