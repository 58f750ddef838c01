package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @Test
    void namesATileOfTheTown() {
        assertThat(TileAddress.parse("/14/8794/5141.png")).contains(new TileAddress(14, 8794, 5141, 1));
        assertThat(TileAddress.parse("/14/8794/5141@2x.png")).contains(new TileAddress(14, 8794, 5141, 2));
        assertThat(TileAddress.column(13.23515, 14)).isEqualTo(8794);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/14/8794/5141",
                "/14/8794/5141.jpg",
                "/14/8794/5141@3x.png",
                "/14/08794/5141.png",
                "/14/-8794/5141.png",
                "/14/8794/99999999999999999999.png",
                "/14/8794/5141.png/",
                "/a/b/c.png",
                "/7/68/40.png",
                "/19/281420/164150.png",
                "/99/8794/5141.png",
                "/14/0/0.png",
                "/14/8600/5141.png",
                "/14/8794/5300.png"
            })
    void refusesWhatIsNoTileOrNotServed(String path) {
        assertThat(TileAddress.parse(path)).isEmpty();
    }

    @Test
    void servesSomeTilesAroundTheMunicipalityAndNoMore() {
        int west = TileAddress.column(SchematicMap.BOUNDS.west(), 14);
        int north = TileAddress.row(SchematicMap.BOUNDS.north(), 14);

        assertThat(new TileAddress(14, west - 4, north - 4, 1).isServed()).isTrue();
        assertThat(new TileAddress(14, west - 5, north, 1).isServed()).isFalse();
        assertThat(new TileAddress(14, west, north - 5, 1).isServed()).isFalse();
    }

    @Test
    void whatIsKeptOnDiskIsBounded() {
        long kept = 0;
        for (int zoom = TileAddress.MIN_ZOOM; zoom <= TileStore.KEPT_TO; zoom++) {
            kept += 2 * TileAddress.served(zoom);
        }
        assertThat(kept).isBetween(1_000L, 25_000L);
    }
}
