package se.samsyn.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorTest {

    private static final Map<String, String> HERE = Map.of("Host", "samsyn.example:8443");

    private final Door door = new Door(
            Stream.of(
                            "/ start",
                            "/folj folj private",
                            "/beratta beratta files",
                            "/folj/{code} folj private",
                            "/problem/{number} ettproblem stateful",
                            "/problem/ny nyttproblem stateful",
                            "/kit/* -",
                            "/robots.txt -")
                    .map(Route::parse)
                    .toList(),
            Set.of(Language.SWEDISH, Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "/, start, SWEDISH",
        "/folj, folj, SWEDISH",
        "/en, start, ENGLISH",
        "/en/folj, folj, ENGLISH",
        "/problem/ny, nyttproblem, SWEDISH",
        "/problem/17, ettproblem, SWEDISH"
    })
    void an_address_leads_to_its_view_in_its_language(String path, String view, Language language) {
        var show = (Decision.Show) door.decide(get(path));

        assertThat(show.route().view()).isEqualTo(view);
        assertThat(show.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "/folj/SAM-7K4M, SAM-7K4M",
        "/folj/%C3%A5%20b, å b",
        "/folj/a+b, a+b",
        "/folj/a%2Fb, a/b",
        "/folj/abc;jsessionid=1, abc"
    })
    void what_an_address_says_becomes_a_parameter(String path, String code) {
        assertThat(((Decision.Show) door.decide(get(path))).parameters()).containsExactly(Map.entry("code", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/saknas",
                "/start.xhtml",
                "/WEB-INF/routes",
                "/pl/folj",
                "/sv/folj",
                "/english",
                "/folj/a/b",
                "//folj",
                "/folj//",
                "/en/kit/base.css",
                "/kit",
                "/kit/",
                "/kit/a/"
            })
    void what_is_not_in_the_file_does_not_exist(String path) {
        assertThat(door.decide(get(path)))
                .isInstanceOfSatisfying(Decision.Refuse.class, refuse -> assertThat(refuse.status())
                        .isEqualTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit/base.css", "/kit/a/b.svg", "/robots.txt"})
    void others_answer_what_is_theirs_whatever_the_method(String path) {
        assertThat(door.decide(visit("DELETE", path, Map.of(), null))).isInstanceOf(Decision.PassOn.class);
    }

    @ParameterizedTest
    @CsvSource({"/folj/, /folj", "/en/folj/, /en/folj", "/en/, /en", "/folj/SAM/, /folj/SAM"})
    void a_page_has_one_address(String path, String moved) {
        assertThat(door.decide(get(path))).isEqualTo(new Decision.Move(moved));
    }

    @Test
    void reading_never_carries_view_state() {
        assertThat(status(visit("GET", "/folj/x", HERE, "stateless"))).isEqualTo(400);
        assertThat(status(visit("HEAD", "/folj/x", HERE, ""))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void pages_are_read_and_posted_to_and_nothing_else(String method) {
        assertThat(status(visit(method, "/folj", HERE, null))).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Sec-Fetch-Site, Origin, Referer, Cookie, status
                "same-origin, -, -, a=b, 0",
                "none, -, -, a=b, 0",
                "same-origin, null, -, -, 0",
                "same-site, https://samsyn.example:8443, -, -, 403",
                "cross-site, https://samsyn.example:8443, -, -, 403",
                "-, https://samsyn.example:8443, -, a=b, 0",
                "-, https://SAMSYN.example:8443, -, -, 0",
                "-, https://samsyn.example, -, -, 403",
                "-, https://evil.example, https://samsyn.example:8443/folj, -, 403",
                "-, null, -, -, 403",
                "-, not an address, -, -, 403",
                "-, -, https://samsyn.example:8443/en/folj?x=1, a=b, 0",
                "-, -, https://samsyn.example.evil.example/, -, 403",
                "-, -, -, -, 0",
                "-, -, -, a=b, 403"
            })
    void a_form_comes_from_our_own_pages(
            @Nullable String site,
            @Nullable String origin,
            @Nullable String referer,
            @Nullable String cookie,
            int expected) {
        var headers = new java.util.HashMap<>(HERE);
        put(headers, "Sec-Fetch-Site", site);
        put(headers, "Origin", origin);
        put(headers, "Referer", referer);
        put(headers, "Cookie", cookie);

        assertThat(status(visit("POST", "/folj", headers, "stateless"))).isEqualTo(expected);
        assertThat(status(visit("POST", "/robots.txt", headers, null)))
                .as("whoever answers")
                .isEqualTo(expected);
    }

    @Test
    void a_view_with_state_takes_no_stateless_post() {
        assertThat(status(visit("POST", "/problem/17", HERE, "stateless"))).isEqualTo(400);
        assertThat(status(visit("POST", "/problem/17", HERE, "12:34"))).isZero();
    }

    @Test
    void a_page_that_refuses_speaks_the_language_of_the_address() {
        assertThat(door.decide(get("/en/saknas"))).isEqualTo(new Decision.Refuse(404, Language.ENGLISH));
        assertThat(door.decide(get("/ar/folj"))).isEqualTo(new Decision.Refuse(404, Language.SWEDISH));
    }

    @Test
    void files_are_taken_where_a_form_has_them_and_as_many_as_the_server_holds() {
        assertThat(status(files("/beratta", Door.FILES_MAX))).isZero();
        assertThat(status(files("/beratta", Door.FILES_MAX + 1))).isEqualTo(413);
        assertThat(status(files("/folj", 10))).isEqualTo(415);
        assertThat(status(files("/problem/17", 10))).isEqualTo(415);
    }

    @Test
    void a_route_is_filled_from_parameters() {
        var route = Route.parse("/folj/{code} folj private");

        assertThat(route.fill(Map.of("code", "å/ b")::get)).contains("/folj/%C3%A5%2F%20b");
        assertThat(route.fill(Map.of("other", "x")::get)).isEmpty();
        assertThat(List.of(Language.ENGLISH.in("/"), Language.ENGLISH.in("/a"), Language.SWEDISH.in("/")))
                .containsExactly("/en", "/en/a", "/");
    }

    private int status(Visit visit) {
        return door.decide(visit) instanceof Decision.Refuse refuse ? refuse.status() : 0;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private static Visit files(String path, long size) {
        var headers = Map.of(
                "Sec-Fetch-Site", "same-origin",
                "Content-Type", "multipart/form-data; boundary=x",
                "Content-Length", Long.toString(size));
        return visit("POST", path, headers, null);
    }

    private static Visit get(String path) {
        return visit("GET", path, Map.of(), null);
    }

    private static Visit visit(String method, String path, Map<String, String> headers, @Nullable String viewState) {
        return new Visit(method, path, headers, () -> viewState);
    }
}
