package se.samsyn;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Scale;
import se.samsyn.harness.Site;
import se.samsyn.pages.Portal;
import se.samsyn.pages.ReportForm;

/** A telephone with a poor line and an empty purse reads the portal: no page is heavier than it must be. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class WeightST {

    /** Bytes. */
    private static final int WITHOUT_MAP = 60_000;

    private static final int WITH_MAP = 180_000;

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void no_page_is_heavier_than_sixty_kilobytes_or_one_hundred_and_eighty_with_a_map(
            String language, Resident resident, Site site) {
        weigh(language, resident, site);
    }

    @Test
    void the_picture_that_the_review_of_a_report_carries_leaves_room_for_the_page(Site site) {
        var form =
                new ReportByHttp(site).fill("Det är mörkt.", Map.of("lat", "55.507900", "lon", "13.235200"), Map.of());
        var review = form.pages().get(form.pages().size() - 1);
        var picture = Pattern.compile("data:image/png;base64,([^\"]+)").matcher(review);

        assertThat(picture.find()).isTrue();
        assertThat(Base64.getDecoder().decode(picture.group(1))).hasSizeBetween(1_000, 15_000);
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void nor_is_any_page_on_the_way_of_a_report(String language, Resident resident, Site site) {
        weighReport(language, resident, site);
    }

    private static void weighReport(String language, Resident resident, Site site) {
        try (var walk = new Scale(resident, site).walk()) {
            walk.open(language + "beratta");
            var form = ReportForm.on(walk.page(), Hand.MOUSE);
            assertLight("what it is about", false, walk.weigh(form::begin));
            form.what("DARK", "BEL", "Lampan är trasig.");
            assertLight("where", true, walk.weigh(form::next));
            form.whereOnTheMap();
            assertLight("when", false, walk.weigh(form::next));
            assertLight("photos and contact", false, walk.weigh(form::next));
            assertLight("the review", false, walk.weigh(form::next));
            assertLight("the receipt", false, walk.weigh(form::send));
            var told = form.receipt();
            assertLight("what became of it", false, walk.weigh(() -> walk.open(language + "folj/" + told.code())));
            walk.page().locator("#key").fill(told.key());
            assertLight("the same, opened", false, walk.weigh(() -> {
                walk.page().locator("[id='open:save']").click();
                walk.page().locator("#fact").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
            }));
        }
    }

    private static void assertLight(String name, boolean hasMap, Scale.Weight weight) {
        assertThat(weight.hasMap()).as("a map on %s", name).isEqualTo(hasMap);
        assertThat(weight.bytes())
                .as("bytes of %s: %s", name, weight.parts())
                .isBetween(5_000, hasMap ? WITH_MAP : WITHOUT_MAP);
    }

    private static void weigh(String language, Resident resident, Site site) {
        var scale = new Scale(resident, site);
        var maps = new ArrayList<String>();
        for (var path : Portal.pages(site, language)) {
            var weight = scale.weigh(path);
            if (weight.hasMap()) {
                maps.add(path);
            }
            assertLight("/" + path, weight.hasMap(), weight);
        }
        assertThat(maps).containsExactly(language + "karta");
    }
}
