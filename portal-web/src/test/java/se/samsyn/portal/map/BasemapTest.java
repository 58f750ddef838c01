package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasemapTest {

    private static final TileAddress TOWN = new TileAddress(14, 8794, 5141, 1);

    private final Path directory;

    BasemapTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsATileOnDiskAndServesItFromThere() throws IOException {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            var drawn = basemap.tile(TOWN);
            var file = directory.resolve(basemap.fingerprint()).resolve("14/8794/5141.png");
            assertThat(file).hasBinaryContent(drawn);

            Files.write(file, new byte[] {1, 2, 3});
            assertThat(basemap.tile(TOWN)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void doesNotKeepTheClosestZooms() {
        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            basemap.tile(new TileAddress(17, TileAddress.column(13.235, 17), TileAddress.row(55.508, 17), 1));
            assertThat(directory.resolve(basemap.fingerprint()).resolve("17")).doesNotExist();
        }
    }

    @Test
    void removesTilesOfAnotherMapAndNothingElse() throws IOException {
        var stale = Files.createDirectories(directory.resolve("0123456789abcdef/14/8794"));
        Files.write(stale.resolve("5141.png"), new byte[] {1});
        var other = Files.createDirectories(directory.resolve("photos"));

        try (var basemap = Basemap.open(new MapSettings(null, directory))) {
            assertThat(basemap.isReady()).isTrue();
            assertThat(directory.resolve("0123456789abcdef")).doesNotExist();
            assertThat(other).exists();
        }
    }

    @Test
    void drawsAlthoughTheDiskRefuses() throws IOException {
        var notADirectory = Files.createFile(directory.resolve("file"));
        try (var basemap = Basemap.open(new MapSettings(null, notADirectory))) {
            assertThat(basemap.tile(TOWN)).isNotEmpty();
        }
    }

    @Test
    void theFingerprintChangesWithThemeDataAndOrder() {
        var plain = Basemap.fingerprint("1", "theme", "data");

        assertThat(plain)
                .matches("[0-9a-f]{16}")
                .isEqualTo(Basemap.fingerprint("1", "theme", "data"))
                .isNotEqualTo(Basemap.fingerprint("2", "theme", "data"))
                .isNotEqualTo(Basemap.fingerprint("1", "Theme", "data"))
                .isNotEqualTo(Basemap.fingerprint("1", "theme", "datum"))
                .isNotEqualTo(Basemap.fingerprint("1", "themed", "ata"));
    }

    @Test
    void aMapFileThatCannotBeReadRefusesEveryDrawing() throws IOException {
        var missing = directory.resolve("missing.map");
        var garbage = Files.writeString(directory.resolve("garbage.map"), "no map at all ".repeat(100));

        for (var file : List.of(missing, garbage)) {
            try (var basemap = Basemap.open(new MapSettings(file, directory))) {
                assertThat(basemap.isReady()).isFalse();
                assertThatThrownBy(() -> basemap.tile(TOWN))
                        .asInstanceOf(type(NotDrawn.class))
                        .extracting(NotDrawn::reason)
                        .isEqualTo(NotDrawn.Reason.NO_MAP);
                assertThatThrownBy(() -> basemap.picture(new MapPicture(55.5, 13.2, 12, 320, 200, 1, List.of()), ""))
                        .isInstanceOf(NotDrawn.class);
            }
        }
    }

    /** {@code town.map} is the middle of the schematic map, written in Mapsforge's format by its own writer. */
    @Test
    void anOperatorsMapFileIsDrawnInstead() throws Exception {
        var file = Path.of(BasemapTest.class.getResource("town.map").toURI());
        try (var schematic = Basemap.open(new MapSettings(null, directory.resolve("a")));
                var operators = Basemap.open(new MapSettings(file, directory.resolve("b")))) {
            assertThat(operators.isReady()).isTrue();
            assertThat(operators.fingerprint()).isNotEqualTo(schematic.fingerprint());
            assertThat(operators.tile(TOWN)).hasSizeGreaterThan(10_000).isNotEqualTo(schematic.tile(TOWN));
            assertThat(operators.tile(new TileAddress(14, 8790, 5141, 1)))
                    .as("beyond the file there is paper, not a fault")
                    .hasSizeLessThan(2_000);
        }
    }
}
