package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** What browsers are told with each answer: of pages, of files, of errors and of what leads elsewhere. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersST {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']{16,})'");

    private static final Pattern REFUSED = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d [\\d:]{8},\\d{3}(Z|[+-]\\d\\d:\\d\\d) INFO .* refused 400 at the door of /");

    private final Site site;

    HeadersST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inkommet",
                "finns-inte",
                "bild/0190b2c4-0000-7000-8000-000000000000",
                "kit/kit.js",
                "js/office.js",
                "css/backoffice.css"
            })
    void what_is_no_page_of_the_back_office_may_do_nothing(String path) {
        var answer = office(path);

        assertThat(answer.statusCode()).isIn(200, 302, 303);
        assertThat(policies(answer)).containsExactly(NOTHING);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void a_page_of_the_back_office_has_one_policy_with_a_nonce_of_its_own() {
        var nonces = new HashSet<String>();
        for (var path : List.of("logga-in", "logga-in", "glomt", "losenord/nobodys")) {
            var answer = office(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
            nonces.add(nonce(answer));
        }

        assertThat(nonces).hasSize(4);
    }

    @Test
    void an_error_page_of_the_back_office_is_a_page_too() {
        var login = site.backoffice().resolve("logga-in");
        var foreign = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("enter=enter"));
        var put = HttpRequest.newBuilder(login).PUT(BodyPublishers.noBody());

        assertThat(nonce(refused(403, site.send(foreign.build())))).isNotEmpty();
        assertThat(nonce(refused(405, site.send(put.build())))).isNotEmpty();
        assertThat(nonce(refused(400, office("logga-in?jakarta.faces.ViewState=stateless"))))
                .isNotEmpty();
        assertThat(nonce(refused(404, office("losenord/a/b")))).isNotEmpty();
        assertThat(nonce(refused(404, office("css/finns-inte.css")))).isNotEmpty();
    }

    @Test
    void each_answer_of_the_portal_has_one_policy() {
        for (var path : List.of(
                "/",
                "/finns-inte",
                "/beratta?jakarta.faces.ViewState=stateless",
                "/nyheter.atom",
                "/api/v1/measures.geojson?bbox=13,55,14,56&zoom=12",
                "/css/finns-inte.css",
                "/kit/kit.js",
                "/robots.txt")) {
            assertThat(policies(site.get(path))).as(path).singleElement().satisfies(policy -> assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"));
        }
    }

    @Test
    void text_says_how_it_is_written() {
        for (var address : List.of(
                site.portal(),
                site.portal().resolve("nyheter.atom"),
                site.portal().resolve("kit/kit.js"),
                site.portal().resolve("css/portal.css"),
                site.portal().resolve("robots.txt"),
                site.portal().resolve("finns-inte"),
                site.backoffice().resolve("logga-in"),
                site.backoffice().resolve("css/backoffice.css"))) {
            assertThat(site.get(address)
                            .headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .replace(" ", ""))
                    .as(address.toString())
                    .containsIgnoringCase(";charset=utf-8");
        }
    }

    @Test
    void nobody_hears_back_what_was_sent() {
        for (var address : List.of(site.portal(), site.backoffice())) {
            var trace = HttpRequest.newBuilder(address)
                    .method("TRACE", BodyPublishers.noBody())
                    .header("X-Heard", "by nobody");

            var answer = site.send(trace.build());

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("by nobody");
        }
    }

    @Test
    void a_visitor_cannot_say_for_a_proxy_that_they_came_by_https() {
        var claimed = HttpRequest.newBuilder(site.portal())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.1")
                .header("Forwarded", "proto=https;for=192.0.2.1");

        assertThat(site.send(claimed.build()).headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void what_is_refused_at_the_door_is_told_to_whoever_reads_the_log_and_not_by_whom() {
        long before = refusals();

        refused(400, site.get("/beratta?jakarta.faces.ViewState=stateless&name=Hemlig"));

        assertThat(refusals()).isGreaterThan(before);
        assertThat(site.log()).doesNotContain("name=Hemlig");
    }

    private long refusals() {
        return site.log().lines().filter(REFUSED.asMatchPredicate()).count();
    }

    private HttpResponse<String> office(String path) {
        return site.get(site.backoffice().resolve(URI.create(path)));
    }

    private static HttpResponse<String> refused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    private static List<String> policies(HttpResponse<String> answer) {
        return answer.headers().allValues("Content-Security-Policy");
    }

    /** That of its only policy, under which nothing else runs. */
    private static String nonce(HttpResponse<String> answer) {
        assertThat(policies(answer)).hasSize(1);
        var policy = policies(answer).get(0);
        assertThat(policy)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("'unsafe-eval'", "'unsafe-inline'", "'unsafe-hashes'");
        var found = NONCE.matcher(policy);
        assertThat(found.find()).as(policy).isTrue();
        return found.group(1);
    }
}
