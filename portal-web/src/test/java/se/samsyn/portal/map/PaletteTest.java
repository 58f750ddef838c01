package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void groundsStayExactAndNothingMovesFar() {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 64 * 64; i++) {
            int ground = i < 2048 ? 0xf0eadf : 0xf1eee6;
            int edge = random.nextInt(256) * 0x010101;
            image.setRGB(i % 64, i / 64, i % 4 == 0 ? edge : ground);
        }

        var indexed = Palette.indexed(image);

        for (int i = 0; i < 64 * 64; i++) {
            int before = image.getRGB(i % 64, i / 64);
            int after = indexed.getRGB(i % 64, i / 64);
            if (i % 4 == 0) {
                int each = Math.abs((before & 0xff) - (after & 0xff));
                assertThat(Math.sqrt(3 * each * each))
                        .as("in red, green and blue")
                        .isLessThanOrEqualTo(28);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Test
    void anyNumberOfColoursFinds256() {
        var image = new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 128 * 128; i++) {
            image.setRGB(i % 128, i / 128, i * 1021);
        }

        var indexed = Palette.indexed(image);

        assertThat(indexed.getType()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
        for (int i = 0; i < 128 * 128; i += 97) {
            int before = image.getRGB(i % 128, i / 128);
            int after = indexed.getRGB(i % 128, i / 128);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(Math.abs((before >> shift & 0xff) - (after >> shift & 0xff)))
                        .isLessThan(60);
            }
        }
    }
}
