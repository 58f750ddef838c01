package se.samsyn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** Public pages come from memory, and nobody can tell but by the speed: same bytes, same headers, never old. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("compares pages that others publish into")
class FreshnessST {

    private static final String MAP = "/api/v1/measures.geojson?bbox=12,55,14,56&zoom=18";
    private static final Pattern PIN = Pattern.compile("\"slug\":\"([^\"]+)\",\"title\":\"([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("<title>([^<]+)</title>.*?href=\"[^\"]+(/nyheter/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    FreshnessST(Site site) {
        this.site = site;
    }

    @Test
    void a_withdrawn_measure_is_gone_from_page_list_map_and_preview_within_two_seconds(Staff staff) {
        var pin = PIN.matcher(body(MAP));
        assertThat(pin.find()).isTrue();
        var page = "/atgarder/" + pin.group(1);
        var list = "/atgarder?efter=9999-01-01T00%3A00%3A00Z~" + pin.group(1);
        assertThat(body(page)).contains(pin.group(2));
        var preview = "/delningsbild" + page + ".png";
        assertThat(status(preview)).isEqualTo(200);
        var office = open(staff, "atgarder", pin.group(2));

        office.act("Avpublicera", "words", "Platsen är fel utmärkt");
        var since = Instant.now();

        within(since, () -> status(page) == 404);
        within(since, () -> status(preview) == 404);
        within(since, () -> !body(MAP).contains("\"" + pin.group(1) + "\""));
        for (var path : new String[] {"/", "/en", "/karta", "/atgarder", "/en/atgarder", list}) {
            within(since, () -> !body(path).contains(page));
        }

        office.act("Publicera");
        since = Instant.now();
        within(since, () -> status(page) == 200);
        within(since, () -> body("/atgarder").contains(page));
    }

    @Test
    void a_withdrawn_announcement_is_gone_from_page_list_feed_and_preview_within_two_seconds(Staff staff) {
        var entry = ENTRY.matcher(body("/nyheter.atom").replaceFirst("(?s).*?<entry>", ""));
        assertThat(entry.find()).isTrue();
        var page = entry.group(2);
        assertThat(body("/nyheter")).contains(page);
        assertThat(status(page)).isEqualTo(200);
        var office = open(staff, "kommunikation", entry.group(1));

        office.act("Dra tillbaka", "words", "Uppgiften var fel");
        var since = Instant.now();

        within(since, () -> status(page) == 404);
        within(since, () -> status("/delningsbild" + page + ".png") == 404);
        for (var path : new String[] {"/", "/en", "/nyheter", "/en/nyheter", "/nyheter.atom"}) {
            within(since, () -> !body(path).contains(page));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/atgarder",
                "/atgarder?vem=polis&omrade=",
                "/karta",
                "/nyheter",
                "/nyheter.atom",
                "/arbetssatt",
                "/beratta",
                MAP
            })
    void what_comes_from_memory_is_what_was_drawn(String path) throws IOException {
        // a content type is what a request without a body has no reason for: it is drawn for itself alone
        var drawn = send(path, "Content-Type", "text/plain");

        var first = send(path, "Accept", "*/*");
        var again = send(path, "Accept", "*/*");
        var zipped = send(path, "Accept-Encoding", "gzip");

        assertThat(first.body()).isEqualTo(drawn.body());
        assertThat(again.body()).isEqualTo(drawn.body());
        assertThat(unzipped(zipped)).isEqualTo(drawn.body());
        for (var name : new String[] {
            "Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary", "Content-Security-Policy", "X-Robots-Tag"
        }) {
            assertThat(again.headers().allValues(name))
                    .as(name)
                    .isEqualTo(drawn.headers().allValues(name));
        }
        assertThat(drawn.headers().firstValue("ETag").orElse("")).startsWith("W/");
        assertThat(zipped.headers().firstValue("ETag"))
                .isEqualTo(drawn.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/atgarder", "/nyheter.atom", MAP, "/js/report.js", "/kit/base.css", "/finns-inte"})
    void whether_zipped_or_not_an_answer_says_that_it_depends_on_it(String path) {
        var plain = send(path, "Accept", "*/*");
        var zipped = send(path, "Accept-Encoding", "gzip");

        assertThat(plain.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(zipped.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/atgarder", "/nyheter.atom", MAP, "/atgarder?okand=1"})
    void who_has_a_page_is_told_that_it_has_not_changed(String path) {
        var tag = send(path, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElse("");

        for (int i = 0; i < 2; i++) {
            var answer = send(path, "If-None-Match", tag);

            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
            assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/atgarder", "/nyheter.atom", MAP})
    void a_head_is_the_head_of_the_same_answer(String path) {
        for (var encoding : new String[] {"gzip", "identity"}) {
            var whole = send(path, "Accept-Encoding", encoding);
            var head = send(HttpRequest.newBuilder(site.portal().resolve(path))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .header("Accept-Encoding", encoding)
                    .build());

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (var name : new String[] {"Content-Type", "Content-Length", "Content-Encoding", "ETag", "Vary"}) {
                assertThat(head.headers().allValues(name))
                        .as(name)
                        .isEqualTo(whole.headers().allValues(name));
            }
        }
    }

    @Test
    void what_a_stranger_writes_into_a_request_is_read_by_nobody_else() {
        var poisoned = HttpRequest.newBuilder(site.portal().resolve("/atgarder"))
                .method("GET", HttpRequest.BodyPublishers.ofString("vem=polis"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        var before = body("/atgarder");

        send(poisoned);
        send("/atgarder?vem=polis&vem=kommun", "Accept", "*/*");
        send("/atgarder", "Accept-Language", "en");

        assertThat(body("/atgarder")).isEqualTo(before);
        assertThat(body("/atgarder?vem=polis")).isNotEqualTo(before);
    }

    /** Signs in and opens the record with this title from its list. */
    private static BackOffice open(Staff staff, String list, String title) {
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        office.open(list);
        staff.page()
                .locator("main table a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        staff.page().locator("details.act").first().waitFor();
        return office;
    }

    private static void within(Instant since, BooleanSupplier state) {
        var until = since.plus(Duration.ofSeconds(2));
        while (!state.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
        }
    }

    private int status(String path) {
        return send(path, "Accept-Encoding", "gzip").statusCode();
    }

    private String body(String path) {
        return new String(send(path, "Accept", "*/*").body(), UTF_8);
    }

    private HttpResponse<byte[]> send(String path, String header, String value) {
        return send(HttpRequest.newBuilder(site.portal().resolve(path))
                .header(header, value)
                .build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }
}
