package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** What is seen of a page where it is shared: words and a picture, only while the page is public. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewST {

    private static final Pattern META = Pattern.compile("<meta property=\"og:([a-z_:]+)\" content=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    PreviewST(Site site) {
        this.site = site;
    }

    @Test
    void start_measure_and_announcement_say_what_is_shared_and_have_a_picture() throws Exception {
        for (var path : List.of("/", oldest("/atgarder"), oldest("/nyheter"), "/ar" + oldest("/atgarder"))) {
            var page = site.get(path).body();

            assertThat(meta(page, "title")).as(path).isNotBlank();
            assertThat(meta(page, "description")).as(path).hasSizeGreaterThan(20);
            assertThat(meta(page, "locale")).as(path).isEqualTo("sv_SE");
            var picture = picture(URI.create(meta(page, "image")).getPath());
            assertThat(picture.statusCode()).as(path).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
            var drawn = ImageIO.read(new ByteArrayInputStream(picture.body()));
            assertThat(List.of(drawn.getWidth(), drawn.getHeight())).as(path).containsExactly(1200, 630);
        }
    }

    @Test
    void nobody_keeps_a_picture_without_asking_again() throws Exception {
        var path =
                URI.create(meta(site.get(oldest("/atgarder")).body(), "image")).getPath();

        var first = picture(path);
        var again = picture(
                path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void what_is_not_public_has_no_picture() throws Exception {
        for (var path : List.of(
                "/delningsbild/atgarder/finns-inte.png",
                "/delningsbild/nyheter/finns-inte.png",
                "/delningsbild/atgarder/" + oldest("/nyheter").replaceAll(".*/", "") + ".png",
                "/delningsbild/atgarder/.png",
                "/delningsbild/folj.png",
                "/delningsbild/")) {
            var answer = picture(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("ETag")).as(path).isEmpty();
        }
        assertThat(meta(site.get("/folj").body(), "image")).isEmpty();
        assertThat(meta(site.get("/beratta").body(), "image")).isEmpty();
    }

    private HttpResponse<byte[]> picture(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.portal().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The last of the list: what has just been published may be withdrawn by another test. */
    private String oldest(String list) {
        return Pattern.compile("href=\"(" + list + "/[^\"]+)\"")
                .matcher(site.get(list).body())
                .results()
                .map(found -> found.group(1))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static String meta(String page, String name) {
        return META.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }
}
