package se.samsyn.harness;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a page weighs: all that comes over the wire, headers too, to somebody who has nothing of it yet. */
public final class Scale {

    private final Browser browser;
    private final Site site;

    /** What a page's parts weigh, by their paths. */
    public record Weight(Map<String, Integer> parts) {

        public int bytes() {
            return parts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether it has a map that one can move. */
        public boolean hasMap() {
            return parts.keySet().stream().anyMatch(path -> path.endsWith("/leaflet.js"));
        }
    }

    public Scale(Resident resident, Site site) {
        this.browser = resident.context().browser();
        this.site = site;
    }

    /**
     * Weighs a page with all that it fetches by itself: pictures that are near, and the first tiles of a map.
     *
     * @param path below the portal's start
     */
    public Weight weigh(String path) {
        try (var walk = new Walk()) {
            return walk.weigh(() -> walk.open(path));
        }
    }

    /** Somebody on their way from page to page; to be closed. */
    public Walk walk() {
        return new Walk();
    }

    /** Goes from page to page with a telephone, and weighs each as if it were the first that is seen of the portal. */
    public final class Walk implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final Wire wire;

        private Walk() {
            context = browser.newContext(new Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setDeviceScaleFactor(2) // as telephones have: tiles for them weigh twice as much
                    .setHasTouch(true)
                    .setIsMobile(true)
                    .setLocale("sv-SE"));
            page = context.newPage();
            wire = new Wire(context.newCDPSession(page), site);
        }

        public Page page() {
            return page;
        }

        /**
         * Goes to an address.
         *
         * @param path below the portal's start
         */
        public void open(String path) {
            page.navigate(
                    site.portal().resolve(path).toString(),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        }

        /**
         * Weighs the page that an act leads to, whatever the browser has kept of those before.
         *
         * @param act on the page that is shown; over when the next one is there
         */
        public Weight weigh(Runnable act) {
            page.waitForCondition(wire::isQuiet);
            wire.empty();
            act.run();
            page.waitForLoadState();
            page.waitForFunction("() => [...document.querySelectorAll('.map:not([hidden])')]"
                    + ".every(map => map.querySelector('.leaflet-tile'))");
            // pictures that were put off are asked for when the browser has nothing else to do
            page.evaluate("() => new Promise(done => requestIdleCallback(done, { timeout: 500 }))");
            page.waitForCondition(wire::isQuiet);
            return new Weight(new TreeMap<>(wire.parts));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** What a page asks for and gets. */
    private static final class Wire {

        private static final String WORKER = "/js/worker.js";

        private final Site site;
        private final Map<String, String> waiting = new HashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();

        Wire(CDPSession session, Site site) {
            this.site = site;
            session.on("Network.requestWillBeSent", this::asked);
            session.on(
                    "Network.loadingFinished",
                    event -> came(event, (int) event.get("encodedDataLength").getAsDouble()));
            session.on("Network.loadingFailed", event -> came(event, 0));
            session.send("Network.enable");
            var off = new JsonObject();
            off.addProperty("cacheDisabled", true);
            session.send("Network.setCacheDisabled", off);
        }

        void empty() {
            parts.clear();
        }

        boolean isQuiet() {
            return waiting.isEmpty();
        }

        private void asked(JsonObject event) {
            var address = event.getAsJsonObject("request").get("url").getAsString();
            if (address.contains(WORKER)) {
                // the page is told that it was asked for, and never that it came; as it lies, it weighs more
                parts.put(WORKER, site.get(URI.create(address)).body().length());
            } else if (address.startsWith("http")) {
                waiting.put(id(event), URI.create(address).getPath());
            }
        }

        private void came(JsonObject event, int bytes) {
            var path = waiting.remove(id(event));
            if (path != null) {
                parts.merge(path, bytes, Integer::sum);
            }
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }
}
