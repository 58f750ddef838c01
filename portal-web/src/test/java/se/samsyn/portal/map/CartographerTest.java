package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartographerTest {

    private static final double LAT = 55.50788;
    private static final double LON = 13.23515;
    private static final String CREDIT = "Schematisk karta";

    private final Cartographer cartographer = new Cartographer(new SchematicMap(SchematicMap.text()), Basemap.theme());

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 12, 14, 15, 16, 17, 18})
    void theTownIsNeverBlank(int zoom) {
        assertThat(colours(tile(zoom, 0, 0, 1))).isGreaterThan(zoom < 17 ? 20 : 5);
    }

    @Test
    void aTileForFineScreensHasTwiceThePixels() {
        assertThat(tile(14, 0, 0, 1).getWidth()).isEqualTo(256);
        assertThat(tile(14, 0, 0, 2).getWidth()).isEqualTo(512);
        assertThat(tile(14, 0, 0, 2).getHeight()).isEqualTo(512);
    }

    /** Across a seam colours change no more than between two columns inside a tile. */
    @ParameterizedTest
    @ValueSource(ints = {12, 14, 15, 16})
    void neighboursJoinWithoutASeam(int zoom) {
        for (int i = -1; i <= 1; i++) {
            var left = tile(zoom, i, 0, 1);
            var right = tile(zoom, i + 1, 0, 1);
            assertThat(difference(left, 255, right, 0))
                    .as("seam at zoom %d", zoom)
                    .isLessThanOrEqualTo(difference(left, 254, left, 255) + difference(right, 0, right, 1) + 400);
        }
    }

    @Test
    void whatIsNoNeighbourDoesNotJoin() {
        var left = tile(15, -1, 0, 1);
        var notNext = tile(15, 1, 0, 1);
        assertThat(difference(left, 255, notNext, 0))
                .isGreaterThan(difference(left, 254, left, 255) + difference(notNext, 0, notNext, 1) + 400);
    }

    @Test
    void manyThreadsDrawTheSameBytes() throws Exception {
        var addresses = IntStream.range(0, 12)
                .mapToObj(i -> address(15, i % 4 - 2, i / 4 - 1, 1 + i % 2))
                .toList();
        var alone = addresses.stream().map(cartographer::tile).toList();
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> drawings = addresses.stream()
                    .map(address -> (Callable<byte[]>) () -> cartographer.tile(address))
                    .toList();
            var together = threads.invokeAll(drawings);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get())
                        .as(addresses.get(i).toString())
                        .isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPictureHasItsSizeAndItsMarks() {
        var bare = image(cartographer.picture(new MapPicture(LAT, LON, 13, 320, 200, 2, List.of()), CREDIT));
        var marked = image(cartographer.picture(
                new MapPicture(
                        LAT, LON, 13, 320, 200, 2, List.of(new MapPicture.Mark(LAT, LON, MapPicture.Shape.SQUARE))),
                CREDIT));

        assertThat(bare.getWidth()).isEqualTo(640);
        assertThat(bare.getHeight()).isEqualTo(400);
        assertThat(marked.getRGB(320, 200) & 0xffffff).isEqualTo(0x00506b);
        assertThat(bare.getRGB(320, 200) & 0xffffff).isNotEqualTo(0x00506b);
        assertThat(marked.getRGB(100, 50)).isEqualTo(bare.getRGB(100, 50));
    }

    @Test
    void aPictureSaysInItsCornerWhoseMapItIs() {
        var asked = new MapPicture(LAT, LON, 13, 320, 200, 1, List.of());

        var swedish = corner(cartographer.picture(asked, "© OpenStreetMaps bidragsgivare"));
        var polish = corner(cartographer.picture(asked, "© współtwórcy OpenStreetMap"));

        assertThat(corner(cartographer.picture(asked, "© OpenStreetMaps bidragsgivare")))
                .isEqualTo(swedish);
        assertThat(polish).isNotEqualTo(swedish);
    }

    /** Covered by the words and the paper under them. */
    private static int[] corner(byte[] picture) {
        return image(picture).getRGB(220, 182, 100, 18, null, 0, 100);
    }

    @Test
    void aBrokenThemeIsFoundAtTheStart() {
        var map = new SchematicMap(SchematicMap.text());
        assertThatThrownBy(() -> new Cartographer(map, "<rendertheme version='5'><nonsense/>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BufferedImage tile(int zoom, int right, int down, int scale) {
        return image(cartographer.tile(address(zoom, right, down, scale)));
    }

    private static TileAddress address(int zoom, int right, int down, int scale) {
        return new TileAddress(zoom, TileAddress.column(LON, zoom) + right, TileAddress.row(LAT, zoom) + down, scale);
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }

    /** The sum over a column of how far the three colours are apart. */
    private static long difference(BufferedImage one, int column, BufferedImage other, int otherColumn) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            int a = one.getRGB(column, y);
            int b = other.getRGB(otherColumn, y);
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
            }
        }
        return sum;
    }
}
