package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** What the doors of both web applications refuse, and what every answer carries. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorST {

    private static final String STATELESS = "report=report&jakarta.faces.ViewState=stateless&report:begin=x";

    private final Site site;

    DoorST(Site site) {
        this.site = site;
    }

    @Test
    void a_post_from_another_site_is_refused() {
        assertThat(post("beratta", STATELESS, r -> r.header("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(post("beratta", STATELESS, r -> r.header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(post("beratta", STATELESS, r -> r.header("Referer", "https://evil.example/x")))
                .isEqualTo(403);
    }

    @Test
    void a_post_from_our_own_page_is_taken() {
        assertThat(post("beratta", STATELESS, r -> r.header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(200);
    }

    @Test
    void no_other_site_begins_a_login_at_a_directory() {
        var led = site.send(HttpRequest.newBuilder(site.backoffice().resolve("logga-in/oidc?med=kommun"))
                .header("Sec-Fetch-Site", "cross-site")
                .build());

        assertThat(led.headers().firstValue("Location")).get().asString().endsWith("/backoffice/logga-in");
    }

    @Test
    void what_no_directory_has_said_opens_and_ends_nothing() {
        var back = site.get(site.backoffice().resolve("logga-in/oidc/svar?state=x&code=y"));
        assertThat(back.headers().firstValue("Location")).get().asString().endsWith("/logga-in?nej=NOT_PROVEN");

        assertThat(post(site.backoffice().resolve("logga-in/oidc/ut"), "logout_token=x", UnaryOperator.identity()))
                .isEqualTo(400);
    }

    @Test
    void a_get_that_carries_a_view_state_is_refused_before_it_can_act() {
        assertThat(site.get("/beratta?" + STATELESS).statusCode()).isEqualTo(400);
    }

    @Test
    void a_stateless_view_state_against_a_stateful_page_is_refused() {
        assertThat(post(
                        site.backoffice().resolve("logga-in"),
                        "signIn=signIn&jakarta.faces.ViewState=stateless",
                        r -> r.header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(400);
    }

    @Test
    void a_report_comes_in_only_with_what_our_form_has_sealed() throws SQLException {
        var text = "Lampan är trasig, sägs i ett formulär som någon har ändrat i.";
        var form = new ReportByHttp(site).working().fill(text);
        var sealed = form.body("send");
        int middle = sealed.indexOf("answers=") + "answers=".length() + 40;
        char other = sealed.charAt(middle) == 'A' ? 'B' : 'A';

        for (var changed : new String[] {
            sealed.substring(0, middle) + other + sealed.substring(middle + 1),
            sealed.replaceFirst("answers=[^&]*", "answers=") + "&tile=DARK&category-DARK=BEL&text=" + text,
            sealed.replaceFirst("&answers=[^&]*", "")
        }) {
            var answer = site.send(request(
                    site.portal().resolve("beratta"),
                    changed.replace(" ", "+"),
                    r -> r.header("Sec-Fetch-Site", "same-origin")));

            assertThat(answer.body()).doesNotContain("receipt-code");
            assertThat(reports(text)).isEqualTo("0");
        }
        assertThat(form.trySend()).as("as it was sealed").isTrue();
        assertThat(reports(text)).isEqualTo("1");
    }

    private String reports(String text) throws SQLException {
        return site.ask("select count(*) from concern where text = '" + text + "'")
                .get(0)
                .get(0);
    }

    @Test
    void an_act_of_the_back_office_needs_the_view_that_this_login_was_shown(Staff coordinator, Staff officer)
            throws SQLException {
        var title = "Ett problem ur en främmande vy";
        BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE).open("problem/ny");
        BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE).open("problem/ny");
        var own = filledIn(coordinator, title);
        var foreign = filledIn(officer, title);
        assertThat(own).isNotEqualTo(foreign).contains("jakarta.faces.ViewState=");

        assertThat(raise(coordinator, foreign).status()).isEqualTo(400);
        assertThat(raise(coordinator, own.replaceFirst("jakarta.faces.ViewState=[^&]*", "jakarta.faces.ViewState=1:1"))
                        .status())
                .isEqualTo(400);
        assertThat(raise(coordinator, own.replaceFirst("jakarta.faces.ViewState=[^&]*&?", ""))
                        .text())
                .as("shown anew, empty")
                .doesNotContain(title);
        assertThat(coordinator.page().request().get(problems() + "?" + own).status())
                .as("read, which never acts")
                .isEqualTo(400);
        assertThat(raised(title)).isEqualTo("0");

        assertThat(raise(coordinator, own).status()).isIn(302, 303);
        assertThat(raised(title)).isEqualTo("1");
    }

    /** What the browser would send of the form for a new problem. */
    private static String filledIn(Staff staff, String title) {
        var page = staff.page();
        page.locator("[id='raise:title']").fill(title);
        page.locator("[id='raise:focusAreas'] input").first().check();
        return page.evaluate("() => new URLSearchParams(new FormData(document.getElementById('raise'))).toString()")
                + "&raise%3Asave=x";
    }

    private APIResponse raise(Staff staff, String body) {
        return staff.page()
                .request()
                .post(
                        problems(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setMaxRedirects(0)
                                .setData(body));
    }

    private String problems() {
        return site.backoffice().resolve("problem/ny").toString();
    }

    private String raised(String title) throws SQLException {
        return site.ask("select count(*) from problem where title = '" + title + "'")
                .get(0)
                .get(0);
    }

    @Test
    void other_methods_are_refused() {
        var put = HttpRequest.newBuilder(site.portal().resolve("beratta"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(site.send(put).statusCode()).isEqualTo(405);
    }

    @Test
    void every_portal_page_carries_the_policy_and_no_cookie() {
        for (var path :
                new String[] {"/", "/beratta", "/folj", "/karta", "/atgarder", "/nyheter", "/kontakt", "/finns-inte"}) {
            var answer = site.get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void following_a_report_is_kept_by_nobody_between() {
        var answer = site.get("/folj/SAM-7K4M-92QD-XWHF");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/, sv, ltr",
        "/en, en, ltr",
        "/ar, ar, rtl",
        "/pl, pl, ltr",
        "/uk, uk, ltr",
        "/da, da, ltr",
        "/fi, fi, ltr",
        "/sv-lattlast, sv-x-lattlast, ltr"
    })
    void every_language_has_its_address_and_names_all_the_others(String path, String code, String direction) {
        var answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Language")).containsExactly(code);
        assertThat(answer.body())
                .contains("<html", "lang=\"" + code + "\"", "dir=\"" + direction + "\"")
                .contains("hreflang=\"x-default\"");
        assertThat(answer.body().split("rel=\"alternate\" hreflang=", -1)).hasSize(1 + 9);
    }

    @Test
    void a_code_of_nobody_and_what_cannot_be_a_code_get_the_same_answer_and_the_form_back() {
        var unknown = site.get("/folj/SAM-7K4M-92QD-XWHF");
        var malformed = site.get("/folj/SAM-7K4M-92QD-XWH0");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(malformed.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("Vi hittar ingen rapport med den koden.")
                .contains("value=\"SAM-7K4M-92QD-XWHF\"");
        assertThat(malformed.body().replace("XWH0", "XWHF")).isEqualTo(unknown.body());
    }

    @Test
    void what_is_typed_is_answered_as_its_address_would_be() {
        for (var code : new String[] {"SAM-7K4M-92QD-XWHF", "SAM-7K4M-92QD-XWH0", "hej"}) {
            var answer = site.get("/folj?kod=" + code);

            assertThat(answer.statusCode()).as(code).isEqualTo(404);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.body())
                    .contains("Vi hittar ingen rapport med den koden.")
                    .contains("value=\"" + code + "\"");
        }
    }

    @Test
    void views_have_no_second_address() {
        for (var path :
                new String[] {"/start.xhtml", "/WEB-INF/views/start.xhtml", "/atgarder.xhtml", "/de/atgarder"}) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_back_office_lies_behind_its_door() {
        for (var path : new String[] {"", "inkommet", "problem/P-2026-001", "kommunikation", "finns-inte"}) {
            var answer = site.get(site.backoffice().resolve(path));

            assertThat(answer.statusCode()).as(path).isIn(302, 303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .contains("logga-in");
        }
    }

    private int post(String path, String body, UnaryOperator<HttpRequest.Builder> from) {
        return post(site.portal().resolve(path), body, from);
    }

    private int post(URI address, String body, UnaryOperator<HttpRequest.Builder> from) {
        return site.send(request(address, body, from)).statusCode();
    }

    private static HttpRequest request(URI address, String body, UnaryOperator<HttpRequest.Builder> from) {
        return from.apply(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .build();
    }
}
