package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;

/** The portal among a person's apps, and what of it a device keeps for reading where there is no network. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppST {

    private static final Pattern MANIFEST = Pattern.compile("<link rel=\"manifest\" href=\"([^\"]+)\"");
    private static final Pattern ROOT = Pattern.compile("<html[^>]* lang=\"([^\"]+)\" dir=\"([^\"]+)\"");

    /** What is kept for reading, below the start of its language. */
    private static final List<String> KEPT =
            List.of("", "arbetssatt", "kontakt", "tillganglighet", "personuppgifter", "kakor", "utan-nat");

    private static final String KEPT_PATHS =
            """
            async () => {
              const kept = [];
              for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) {
                  kept.push(new URL(request.url).pathname);
                }
              }
              return kept;
            }""";

    private final Site site;

    AppST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void it_can_be_put_among_the_apps_and_begins_in_the_language_it_was_put_there_in(String language)
            throws IOException, InterruptedException {
        var start = address(language, "");
        var page = site.get(start).body();
        var answer = site.get(first(MANIFEST, page));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/manifest+json");
        var manifest = JsonParser.parseString(answer.body()).getAsJsonObject();

        assertThat(text(manifest, "name")).isEqualTo("Samsyn Svedala");
        assertThat(text(manifest, "short_name")).hasSizeBetween(1, 12);
        assertThat(text(manifest, "start_url")).isEqualTo(start);
        assertThat(text(manifest, "scope")).isEqualTo("/");
        assertThat(text(manifest, "display")).isIn("standalone", "minimal-ui", "fullscreen");
        assertThat(page).contains(" lang=\"" + text(manifest, "lang") + "\" dir=\"" + text(manifest, "dir") + "\"");
        assertThat(first(ROOT, page)).isEqualTo(text(manifest, "lang"));
        for (var size : List.of(192, 512)) {
            assertIcon(manifest, size);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"", "ar/", "sv-lattlast/"})
    void what_is_kept_is_read_without_a_network_and_nothing_of_a_person_is_kept(String language, Resident resident) {
        var page = resident.page();
        var code = new ReportByHttp(site)
                .working()
                .fill("Lampan vid trappan blinkar.")
                .send();
        resident.open(language + "app");
        assertThat(kept(page)).as("before anybody asks for it").isEmpty();

        page.locator("[data-do=save]").click();
        page.locator("[data-do=remove]").waitFor();
        var headings = new LinkedHashMap<String, String>();
        for (var path :
                List.of("folj/" + code, "folj", "beratta", "prenumerera", "sok?q=lampor", "atgarder", "karta")) {
            resident.open(language + path);
        }
        for (var path : KEPT) {
            resident.open(address(language, path).substring(1));
            headings.put(page.url(), page.locator("h1").innerText());
        }

        assertThat(kept(page))
                .contains(address(language, ""), "/css/portal.css", "/kit/kit.js")
                .allMatch(path -> path.matches("/(kit|css|js|icons)/[^/]+")
                        || KEPT.stream().anyMatch(each -> path.equals(address(language, each))));
        resident.context().setOffline(true);
        headings.forEach((address, heading) -> {
            page.navigate(address);
            assertThat(page.locator("h1").innerText())
                    .as("without a network: %s", address)
                    .isEqualTo(heading);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.skip')).position"))
                    .as("styled: %s", address)
                    .isEqualTo("absolute");
        });
        for (var path : List.of("folj/" + code, "beratta", "atgarder")) {
            resident.open(language + path);
            assertThat(page.locator("h1").innerText())
                    .as("instead of %s", path)
                    .isEqualTo(headings.get(
                            site.portal().resolve(language + "utan-nat").toString()));
        }

        resident.context().setOffline(false);
        resident.open(language + "app");
        page.locator("[data-do=remove]").click();
        page.locator("[data-do=save]").waitFor();
        assertThat(kept(page)).isEmpty();
        assertThat(page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
                .isEqualTo(0);
        resident.context().setOffline(true);
        assertThatExceptionOfType(PlaywrightException.class).isThrownBy(() -> resident.open(language + "utan-nat"));
    }

    private void assertIcon(JsonObject manifest, int size) throws IOException, InterruptedException {
        var sizes = size + "x" + size;
        var icons = manifest.getAsJsonArray("icons").asList().stream()
                .map(icon -> icon.getAsJsonObject())
                .filter(icon -> text(icon, "sizes").equals(sizes))
                .toList();
        assertThat(icons).as(sizes).hasSize(1);
        assertThat(text(icons.get(0), "purpose")).contains("any", "maskable");
        assertThat(text(icons.get(0), "type")).isEqualTo("image/png");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.portal().resolve(text(icons.get(0), "src")))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        var drawn = ImageIO.read(answer.body());
        assertThat(drawn.getWidth()).isEqualTo(size);
        assertThat(drawn.getHeight()).isEqualTo(size);
    }

    private static String address(String language, String path) {
        return "/" + (path.isEmpty() ? language.replace("/", "") : language + path);
    }

    private static List<String> kept(Page page) {
        var paths = new ArrayList<String>();
        ((List<?>) page.evaluate(KEPT_PATHS)).forEach(path -> paths.add(path.toString()));
        return paths;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
