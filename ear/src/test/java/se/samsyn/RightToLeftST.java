package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.pages.ReportForm;

/** In Arabic everything runs from right to left but the map, whose west stays at the left. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightToLeftST {

    /** Pixels that an arrow key moves the map. */
    private static final int STEP = 80;

    private static final String CROSS = "#place .map-cross";
    private static final String PIN = "#place .map-pin";
    private static final String UNDER_THE_CROSS = "^تحت علامة التصويب: ";
    private static final Pattern WEST = Pattern.compile("bbox=([\\d.]+),");

    @Test
    void a_pin_stands_where_it_was_put_and_the_left_arrow_leads_west(Resident resident) {
        pinAndGoWest(320, resident);
    }

    @Tag("slow")
    @Test
    void and_so_it_does_on_a_wider_phone(Resident resident) {
        pinAndGoWest(390, resident);
    }

    private static void pinAndGoWest(int width, Resident resident) {
        var page = resident.page();
        page.setViewportSize(width, 844);
        var form = ReportForm.open(resident, Hand.MOUSE, "ar")
                .begin()
                .what("DARK", "BEL", "المصباح معطّل.")
                .next();
        // hidden until it listens, and what is hidden takes no focus
        page.locator("#place").waitFor();
        page.locator("#place .map-canvas").focus();

        page.keyboard().press("Enter");
        assertThat(form.mapSays("^المكان المختار: .*Svedala"))
                .as("the place's name, whose parts would change places if nothing kept them apart")
                .containsPattern("\u2066[^\u2066\u2069]*Svedala\u2069");
        double lon = lon(form);
        assertInTheMiddle(page, CROSS, 0.5);
        assertInTheMiddle(page, PIN, 1);
        assertKeysInside(page, "#place");
        var pin = box(page, PIN);

        page.keyboard().press("ArrowLeft");
        form.mapSays(UNDER_THE_CROSS);
        assertInTheMiddle(page, CROSS, 0.5);
        assertThat(box(page, PIN).x - pin.x).as("what lies east goes right").isCloseTo(STEP, within(2.0));
        page.keyboard().press("Enter");
        form.mapSays("^المكان المختار: ");
        assertThat(lon(form)).isLessThan(lon);
        assertInTheMiddle(page, PIN, 1);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void the_map_of_measures_moves_west_by_the_left_arrow_and_the_left_button(int width, Resident resident) {
        var page = resident.page();
        page.setViewportSize(width, 844);
        resident.open("ar/karta");
        page.locator("#map .map-spot").first().waitFor();
        assertKeysInside(page, "#map");
        var canvas = page.locator("#map .map-canvas");

        double start = west(page, () -> canvas.press("Equal"));
        double byKey = west(page, () -> canvas.press("ArrowLeft"));
        double byButton = west(page, () -> page.locator("#map [data-do=left]").click());

        assertThat(byKey).isLessThan(start);
        assertThat(start - byKey).as("as far").isCloseTo(byKey - byButton, within(0.001));
    }

    private static void assertInTheMiddle(Page page, String what, double tip) {
        var map = box(page, "#place .map-canvas");
        var box = box(page, what);
        assertThat(box.x + box.width / 2).as("%s across", what).isCloseTo(map.x + map.width / 2, within(2.0));
        assertThat(box.y + box.height * tip).as("%s down", what).isCloseTo(map.y + map.height / 2, within(2.0));
    }

    private static void assertKeysInside(Page page, String map) {
        var frame = box(page, map + " .map-frame");
        for (var key : page.locator(map + " .map-keys button").all()) {
            var box = key.boundingBox();
            assertThat(box.x).as("%s", key).isGreaterThanOrEqualTo(frame.x);
            assertThat(box.x + box.width).isLessThanOrEqualTo(frame.x + frame.width);
            assertThat(box.y).isGreaterThanOrEqualTo(frame.y);
            assertThat(box.y + box.height).isLessThanOrEqualTo(frame.y + frame.height);
        }
        assertThat(box(page, map + " [data-do=left]").x).isLessThan(box(page, map + " [data-do=right]").x);
    }

    private static BoundingBox box(Page page, String what) {
        return page.locator(what).boundingBox();
    }

    private static double lon(ReportForm form) {
        return Double.parseDouble(form.point().replaceFirst(".*,", ""));
    }

    /** The western edge that the map asks for after an act. */
    private static double west(Page page, Runnable act) {
        var asked = page.waitForRequest(request -> request.url().contains("/api/v1/measures.geojson"), act);
        var edge = WEST.matcher(URLDecoder.decode(asked.url(), StandardCharsets.UTF_8));
        assertThat(edge.find()).as(asked.url()).isTrue();
        return Double.parseDouble(edge.group(1));
    }
}
