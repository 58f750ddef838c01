package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapServletsTest {

    private static final String TOWN = "/14/8794/5141.png";

    private final Path directory;

    MapServletsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aTileIsPngWithATagAndAWeekToLive() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var exchange = tile(basemap, TOWN, Map.of());

            assertThat(exchange.status).isEqualTo(200);
            assertThat(exchange.headers)
                    .containsEntry("Content-Type", "image/png")
                    .containsEntry("Cache-Control", "public, max-age=604800")
                    .containsEntry("ETag", "W/\"" + basemap.fingerprint() + "\"")
                    .containsEntry("Content-Length", Integer.toString(exchange.body.size()));
            assertThat(exchange.body.toByteArray()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void whoKnowsTheTagGetsNoBytes() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var tag = "W/\"" + basemap.fingerprint() + "\"";

            var known = tile(basemap, TOWN, Map.of("If-None-Match", "\"x\", " + tag));
            assertThat(known.status).isEqualTo(304);
            assertThat(known.headers).containsEntry("ETag", tag).doesNotContainKey("Content-Type");
            assertThat(known.body.size()).isZero();

            assertThat(tile(basemap, TOWN, Map.of("If-None-Match", "W/\"old\"")).status)
                    .isEqualTo(200);
        }
    }

    @Test
    void awayFromTheMunicipalityThereIsNothing() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var exchange = tile(basemap, "/14/0/0.png", Map.of());
            assertThat(exchange.status).isEqualTo(404);
            assertThat(exchange.headers).doesNotContainKey("Cache-Control");
        }
    }

    @Test
    void withoutAMapTheAnswerIsThatItIsMissing() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(directory.resolve("missing.map"), directory))) {
            var exchange = tile(basemap, TOWN, Map.of("If-None-Match", "W/\"\""));

            assertThat(exchange.status).isEqualTo(503);
            assertThat(exchange.headers)
                    .containsEntry("Cache-Control", "no-store")
                    .doesNotContainKey("ETag");
            assertThat(exchange.body.size()).isZero();
        }
    }

    @Test
    void aBusyQueueAsksToComeAgain() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var exchange = new Exchange(TOWN, Map.of());
            PngAnswer.send(exchange.request(), exchange.response(), basemap, () -> {
                throw new NotDrawn(NotDrawn.Reason.BUSY, "busy");
            });
            assertThat(exchange.status).isEqualTo(503);
            assertThat(exchange.headers).containsEntry("Retry-After", "2").containsEntry("Cache-Control", "no-store");
        }
    }

    @Test
    void aFaultIsNeverKeptByACache() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var exchange = new Exchange(TOWN, Map.of());
            PngAnswer.send(exchange.request(), exchange.response(), basemap, () -> {
                throw new NotDrawn(NotDrawn.Reason.FAULT, "a fault made for this test");
            });
            assertThat(exchange.status).isEqualTo(500);
            assertThat(exchange.headers).containsOnly(Map.entry("Cache-Control", "no-store"));
        }
    }

    @Test
    void aPictureOfAnOfferedSizeIsDrawn() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var exchange = new Exchange("/320x200/13/55.5079,13.2352.png", Map.of());
            MapPictureServlet.answer(basemap, "Schematisk karta", exchange.request(), exchange.response());

            assertThat(exchange.status).isEqualTo(200);
            assertThat(exchange.body.toByteArray()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/321x200/13/55.5079,13.2352.png",
                "/320x200/7/55.5079,13.2352.png",
                "/320x200/19/55.5079,13.2352.png",
                "/320x200/13/55.50791,13.2352.png",
                "/320x200/13/59.3293,18.0686.png",
                "/320x200/13/13.2352,55.5079.png",
                "/320x200/13/55.5079,13.2352.jpg"
            })
    void otherPicturesAreNotOffered(String path) {
        assertThat(MapPictureServlet.parse(path)).isEmpty();
    }

    private static Exchange tile(Basemap basemap, String path, Map<String, String> headers) throws IOException {
        var exchange = new Exchange(path, headers);
        TileServlet.answer(basemap, exchange.request(), exchange.response());
        return exchange;
    }
}
