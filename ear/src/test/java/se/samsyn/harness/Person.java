package se.samsyn.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own: own cookies, own window, Swedish. */
public abstract sealed class Person permits Resident, Staff {

    private final BrowserContext context;
    private final Page page;
    private final URI start;
    private final List<String> complaints = new ArrayList<>();

    Person(Browsers browsers, URI start, int width, int height) {
        this.start = start;
        this.context = browsers.context(new Browser.NewContextOptions()
                .setBaseURL(start.toString())
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** For a second window, or for cookies. */
    public BrowserContext context() {
        return context;
    }

    /**
     * Goes to a page.
     *
     * @param path below this person's start, without a slash before it: {@code ""}, {@code "atgarder"}
     * @return the answer to the last of its redirects
     */
    public Response open(String path) {
        return page.navigate(start.resolve(path).toString());
    }

    /** What the browser has complained of so far: errors in scripts, violations of the content security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    void close() {
        context.close();
    }
}
