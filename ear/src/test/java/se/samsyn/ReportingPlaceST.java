package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** A resident says where it is: by position, by a map that says in words where it stands, or not by the map at all. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
@Tag("slow")
class ReportingPlaceST {

    private static final double LAT = 55.5079;
    private static final double LON = 13.2352;

    @Test
    void a_position_that_is_sure_is_placed_and_says_how_sure_it_is(Resident resident) {
        var form = at(resident, 20);
        var asked = new ArrayList<String>();
        resident.page().onRequest(request -> asked.add(request.url()));
        form.whereIAm();

        assertThat(form.mapSays("20 meter när")).startsWith("Vald plats: ").contains("Svedala");
        assertThat(form.point()).isEqualTo("55.507900,13.235200");
        assertThat(resident.page()
                        .locator("#place path.leaflet-interactive, #place .leaflet-overlay-pane path")
                        .count())
                .as("the circle within which it lies")
                .isEqualTo(1);
        assertThat(form.next().heading()).isEqualTo("När är det så?");
        assertThat(asked)
                .as("what a server's log would keep")
                .anyMatch(address -> address.contains("/nearest.json"))
                .anyMatch(address -> address.contains("/beratta/nara"))
                .noneMatch(address -> address.contains("55.5") || address.contains("13.2"));
    }

    @Test
    void a_position_that_is_unsure_is_not_placed_and_says_by_how_much(Resident resident) {
        var form = at(resident, 500).whereIAm();

        assertThat(form.mapSays("500 meter fel")).contains("Placera här").contains("med ord");
        assertThat(form.point()).isEmpty();
    }

    @Test
    void a_position_that_is_not_given_is_nothing_to_be_ashamed_of(Resident resident) {
        var form = arrived(resident).whereIAm();

        assertThat(form.mapSays("lämnar inte ut")).contains("Välj platsen på kartan");
        assertThat(form.whereInWords("Vid trappan").next().heading()).isEqualTo("När är det så?");
    }

    @Test
    void the_map_says_where_its_cross_is_and_lets_the_keyboard_go(Resident resident) {
        var form = arrived(resident);
        var keys = resident.page().keyboard();
        Hand.KEYBOARD.focus(resident.page().locator("#place .map-canvas"));

        keys.press("ArrowLeft");
        assertThat(form.mapSays("^Under krysset: ")).contains("Svedala");
        keys.press("Enter");
        assertThat(form.mapSays("^Vald plats: (vid|ungefär)")).contains("Svedala");
        assertThat(form.point()).isNotEmpty();

        Hand.KEYBOARD.write(resident.page().locator("#placeWords"), "norra sidan");
        assertThat(resident.page().locator("#placeWords").inputValue()).isEqualTo("norra sidan");
    }

    @Test
    void who_scrolls_past_the_map_does_not_move_it(Resident resident) {
        arrived(resident);
        var map = resident.page().locator("#place .map-canvas");
        map.scrollIntoViewIfNeeded();
        var box = map.boundingBox();
        resident.page().mouse().move(box.x + 50, box.y + 50);

        resident.page().mouse().wheel(0, 40);

        resident.page().locator("#place .map-gesture.is-shown").waitFor();
        assertThat(resident.page().locator("#place .map-gesture").innerText()).contains("Ctrl");
    }

    @Test
    void the_nearest_place_is_told_roughly_and_not_of_places_outside(Site site) {
        assertThat(nearest(site, "lat=55.5079&lon=13.2352"))
                .contains("\"name\"")
                .contains("\"metres\"");
        assertThat(nearest(site, "lat=55.6050&lon=13.0038")).isEqualTo("{\"outside\":true}");
        var sent = site.send(about(site, "api/v1/places/nearest.json", "55.5079,13.2352"));
        assertThat(sent.body()).isEqualTo(nearest(site, "lat=55.5079&lon=13.2352"));
        for (var wrong : List.of("55.50791,13.2352", "91,13", "55", "", "x,1e1")) {
            assertThat(site.send(about(site, "api/v1/places/nearest.json?lat=55.5079&lon=13.2352", wrong))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        for (var wrong : List.of("lat=55.50791&lon=13.2352", "lat=91&lon=13", "lat=55", "lat=x&lon=1e1")) {
            assertThat(site.get("api/v1/places/nearest.json?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_pin_outside_is_refused_with_the_neighbours_name(Resident resident) {
        var form = at(resident, 55.6050, 13.0038, 20).whereIAm();
        assertThat(form.mapSays("20 meter när")).contains("utanför kommunen");

        assertThat(form.tryNext().complaints()).contains("Svedala").contains("Malmö");
    }

    @Test
    void a_pin_on_the_states_road_is_told_who_keeps_it_at_once_and_on_every_page_and_goes_on_all_the_same(
            Resident resident) {
        var form = at(resident, 55.5880, 13.2382, 20).whereIAm();
        var keeper = resident.page().locator(".keeper");

        keeper.waitFor();
        assertThat(keeper.innerText()).contains("Väg 108").contains("sköts av Trafikverket");
        assertThat(keeper.locator("a[href^='tel:0']").count()).isEqualTo(1);
        form.next();
        assertThat(keeper.innerText()).contains("Väg 108");
        form.skip().next();
        assertThat(keeper.innerText()).contains("Väg 108");
        assertThat(form.send().code()).isNotEmpty();
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    void what_is_near_comes_under_the_map_without_another_page(Resident resident) {
        var form = at(resident, 20);
        assertThat(resident.page().locator(".nearby").count()).isZero();

        form.whereIAm();
        resident.page().locator(".nearby").waitFor();

        assertThat(resident.page().locator(".nearby a[href*='/atgarder/']").count())
                .isBetween(1, 3);
        assertThat(resident.page()
                        .locator(".nearby a[href$='/prenumerera?omrade=tatort_ovrigt']")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void news_of_the_area_are_offered_at_every_pin_whatever_is_near(Site site) {
        assertThat(site.send(about(site, "beratta/nara", "55.4700,13.4200")).body())
                .contains("href=\"/prenumerera?omrade=tatort_ovrigt\"");
        assertThat(site.send(about(site, "en/beratta/nara", "55.6100,13.2900")).body())
                .contains("href=\"/en/prenumerera?omrade=norra\"");
    }

    @Test
    void a_place_is_found_by_any_word_of_its_name_and_is_unchosen_without_a_script(Site site) {
        var form = whereByHttp(site).search("becks GATA");
        assertThat(last(form)).contains("value=\"Joachim Becks gata, Bara\"");

        form.press("next", Map.of("placeName", "Joachim Becks gata, Bara"));
        assertThat(form.press("back", Map.of()).body())
                .contains("value=\"Joachim Becks gata, Bara\" checked=\"checked\"")
                .contains("name=\"placeName\" id=\"placeName--\" value=\"-\"");
        assertThat(form.submit(Map.of("placeName", "-")))
                .contains("role=\"alert\"")
                .doesNotContain("Joachim Becks gata");
    }

    @Test
    void a_name_that_was_typed_and_not_looked_for_is_looked_for_on_the_way_on(Site site) {
        var form = whereByHttp(site);

        assertThat(form.submit(Map.of("search", "qqq"))).contains("Vi hittar ingen plats med ”qqq” i namnet");
        assertThat(form.submit(Map.of("search", "becks gata")))
                .contains("value=\"Joachim Becks gata, Bara\"")
                .doesNotContain("role=\"alert\"");
        assertThat(form.submit(Map.of("search", "becks gata", "placeName", "-")))
                .as("looked for already, and still no place")
                .contains("value=\"Joachim Becks gata, Bara\"", "role=\"alert\"");
        assertThat(form.submit(Map.of("search", "becks gata", "placeWords", "Vid trappan")))
                .contains("När är det så?");
    }

    @Test
    void a_place_that_was_chosen_keeps_its_name_when_words_are_added(Site site) throws SQLException {
        var form = new ReportByHttp(site)
                .working()
                .fill("Mörkt.", Map.of("placeName", "Storgatan, Svedala", "placeWords", "norra sidan"), Map.of());
        form.send();

        assertThat(site.ask("select place_words from concern where number = '" + form.number() + "'"))
                .containsExactly(List.of("Storgatan, Svedala: norra sidan"));
    }

    @Test
    void the_count_of_an_area_says_the_same_at_each_of_its_pins_and_never_how_far_or_how_old(Site site) {
        var square = count(site, "55.5079,13.2352");
        var lake = count(site, "55.4932,13.3200");

        assertThat(square).isEqualTo(lake).doesNotContain("meter").doesNotContain("dag");
        assertThat(site.send(about(site, "en/beratta/nara", "55.5079,13.2352")).body())
                .contains("Already being done near by")
                .doesNotContain("<html");
        for (var nothing : List.of("", "55.6050,13.0038", "55.507912,13.235211", "x,1")) {
            assertThat(site.send(about(site, "beratta/nara", nothing)).body())
                    .as(nothing)
                    .doesNotContain("id=\"nearby\"");
        }
        assertThat(site.get("beratta/nara?lat=55.5079&lon=13.2352").body())
                .as("a point in an address")
                .doesNotContain("id=\"nearby\"");
    }

    @Test
    void a_box_that_is_none_is_refused_in_words(Site site) {
        for (var box : List.of(
                "13.5,55.4,13.1,55.6",
                "NaN,NaN,NaN,NaN",
                "-Infinity,-Infinity,Infinity,Infinity",
                "-1e308,-90,1e308,90",
                "-999,-999,999,999",
                "13.1,55.4,13.5",
                "13.1%2755.4,13.5,55.6,1")) {
            var answer = site.get("api/v1/measures.geojson?zoom=12&bbox=" + box);

            assertThat(answer.statusCode()).as(box).isEqualTo(400);
            assertThat(answer.body()).as(box).contains("\"detail\":\"bbox ");
        }
    }

    private static String count(Site site, String where) {
        var said = Pattern.compile("<p class=\"nearby-count\">(.*?)</p>", Pattern.DOTALL)
                .matcher(site.send(about(site, "beratta/nara", where)).body());
        return said.find() ? said.group(1) : "";
    }

    private static HttpRequest about(Site site, String path, String point) {
        return HttpRequest.newBuilder(site.portal().resolve(path))
                .header("Samsyn-Point", point)
                .build();
    }

    private static String nearest(Site site, String where) {
        return site.get("api/v1/places/nearest.json?" + where).body();
    }

    private static ReportByHttp whereByHttp(Site site) {
        var form = new ReportByHttp(site).begin();
        form.press("next", Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Mörkt."));
        return form;
    }

    private static String last(ReportByHttp form) {
        return form.pages().get(form.pages().size() - 1);
    }

    private static ReportForm at(Resident resident, double metres) {
        return at(resident, LAT, LON, metres);
    }

    private static ReportForm at(Resident resident, double lat, double lon, double metres) {
        resident.context().grantPermissions(List.of("geolocation"));
        resident.context().setGeolocation(new Geolocation(lat, lon).setAccuracy(metres));
        return arrived(resident);
    }

    private static ReportForm arrived(Resident resident) {
        return ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Det är mörkt.")
                .next();
    }
}
