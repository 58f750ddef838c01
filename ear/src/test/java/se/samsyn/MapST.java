package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;

/** Whatever spot of the map one comes to, with a mouse or by keyboard, leads to its measure. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class MapST {

    private static final String DATA = "/api/v1/measures.geojson";
    private static final Pattern ROW = Pattern.compile(" data-map-row=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private static final Pattern ASKED = Pattern.compile("bbox=([\\d.]+),([\\d.]+),([\\d.]+),([\\d.]+)&zoom=(\\d+)");

    /** Degrees: farther from all others than spots overlap when they are looked at closely. */
    private static final double ALONE = 0.0005;

    /** Of the map's zooms, from here on every measure has a spot of its own. */
    private static final int SINGLE = 17;

    private static final int PATIENCE = 80;
    private static final String HAS_FOCUS = "e => e === document.activeElement";

    private record Spot(String slug, String title, double lat, double lon) {

        static Spot of(JsonElement feature) {
            var point = feature.getAsJsonObject().getAsJsonObject("geometry").getAsJsonArray("coordinates");
            var what = feature.getAsJsonObject().getAsJsonObject("properties");
            return new Spot(
                    what.get("slug").getAsString(),
                    what.get("title").getAsString(),
                    point.get(1).getAsDouble(),
                    point.get(0).getAsDouble());
        }

        boolean isNear(Spot that) {
            return Math.abs(lat - that.lat) < ALONE && Math.abs(lon - that.lon) < ALONE;
        }
    }

    private record Shown(double west, double south, double east, double north, int zoom) {}

    @Test
    void the_schematic_map_says_in_each_language_that_it_is_one_and_thanks_nobody(Site site) {
        assertThat(site.get("/karta").body()).contains(">Schematisk karta</p>").doesNotContain("openstreetmap");
        assertThat(site.get("/pl/karta").body()).contains(">Mapa schematyczna</p>");
        assertThat(site.get("/pl").body()).containsPattern("/kartbild/640x400/11/[\\d.,]+\\.png\\?i=pl");
    }

    @Tag("slow")
    @Tag("slow")
    @Test
    void a_spot_whose_row_is_on_another_page_leads_to_its_measure_in_the_same_language(Resident resident, Site site) {
        leadsToItsMeasure(Hand.MOUSE, resident, site);
    }

    @Tag("slow")
    @Test
    void and_so_it_does_by_the_keyboard_alone(Resident resident, Site site) {
        leadsToItsMeasure(Hand.KEYBOARD, resident, site);
    }

    private static void leadsToItsMeasure(Hand hand, Resident resident, Site site) {
        var spot = oneOf(rows(site.get(next(site, "/en/karta")).body()), site);
        resident.open("en/karta");
        assertThat(resident.page()
                        .locator("[data-map-row='" + spot.slug() + "']")
                        .count())
                .isZero();

        var mark = driveTo(spot, hand, resident.page());
        hand.press(mark);

        var link = resident.page().locator("#map .map-picked a");
        link.waitFor();
        assertThat((Boolean) link.evaluate(HAS_FOCUS)).isTrue();
        assertThat(link.getAttribute("href")).isEqualTo("/en/atgarder/" + spot.slug());
        assertThat(mark.getAttribute("class")).contains("is-marked");
        Axe.assertAccessible(resident.page());
        resident.page().keyboard().press("Enter");
        resident.page().waitForURL("**/en/atgarder/" + spot.slug());
        assertThat(resident.page().locator("h1").innerText()).isEqualTo(spot.title());
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    void a_spot_whose_row_is_shown_leads_to_its_row(Resident resident, Site site) {
        resident.open("karta");
        var spot = oneOf(rows(resident.page().content()), site);

        Hand.KEYBOARD.press(driveTo(spot, Hand.KEYBOARD, resident.page()));

        var row = resident.page().locator("[data-map-row='" + spot.slug() + "']");
        assertThat((Boolean) row.locator("a").evaluate(HAS_FOCUS)).isTrue();
        assertThat(row.getAttribute("class")).contains("is-marked");
        assertThat(resident.page().locator("#map .map-picked").isVisible()).isFalse();
    }

    private static String next(Site site, String list) {
        var link = NEXT.matcher(site.get(list).body());
        assertThat(link.find()).as("more than one page").isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** The last of them that stands on the map with nothing beside it. */
    private static Spot oneOf(List<String> slugs, Site site) {
        var json = site.get(DATA + "?bbox=13.0,55.4,13.5,55.7&zoom=18").body();
        var all = StreamSupport.stream(
                        JsonParser.parseString(json)
                                .getAsJsonObject()
                                .getAsJsonArray("features")
                                .spliterator(),
                        false)
                .map(Spot::of)
                .toList();
        return all.stream()
                .filter(spot -> slugs.contains(spot.slug()))
                .filter(spot -> all.stream().filter(spot::isNear).count() == 1)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** Moves the map until the spot stands alone near its middle. */
    private static Locator driveTo(Spot spot, Hand hand, Page page) {
        var canvas = page.locator("#map .map-canvas");
        var mark = page.locator("#map").getByTitle(spot.title(), new Locator.GetByTitleOptions().setExact(true));
        hand.focus(canvas);
        var box = canvas.boundingBox();
        page.locator("#map .map-spot").first().waitFor();
        var shown = move("ArrowLeft", page);
        for (int i = 0; i < PATIENCE; i++) {
            double right = (spot.lon() - (shown.west() + shown.east()) / 2) / (shown.east() - shown.west()) * box.width;
            double up =
                    (spot.lat() - (shown.south() + shown.north()) / 2) / (shown.north() - shown.south()) * box.height;
            if (Math.abs(right) > 60) {
                shown = move(right > 0 ? "ArrowRight" : "ArrowLeft", page);
            } else if (Math.abs(up) > 60) {
                shown = move(up > 0 ? "ArrowUp" : "ArrowDown", page);
            } else if (shown.zoom() < SINGLE) {
                shown = move("Equal", page);
            } else {
                mark.waitFor();
                return mark;
            }
        }
        throw new AssertionError("the map does not come to " + spot);
    }

    /** Presses a key on the map; answers what the map asks for then: what it shows. */
    private static Shown move(String key, Page page) {
        var answer = page.waitForResponse(
                response -> response.url().contains(DATA), () -> page.keyboard().press(key));
        var asked = ASKED.matcher(URLDecoder.decode(answer.url(), StandardCharsets.UTF_8));
        assertThat(asked.find()).as(answer.url()).isTrue();
        return new Shown(
                Double.parseDouble(asked.group(1)),
                Double.parseDouble(asked.group(2)),
                Double.parseDouble(asked.group(3)),
                Double.parseDouble(asked.group(4)),
                Integer.parseInt(asked.group(5)));
    }
}
