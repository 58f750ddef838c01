package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.concern.EvilFiles.ascii;
import static se.samsyn.concern.EvilFiles.joined;
import static se.samsyn.concern.EvilFiles.slice;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoLabTest {

    private final PhotoLab lab = PhotoLab.of(new Settings());

    @Test
    void a_large_photo_becomes_a_jpeg_of_at_most_1600_pixels() throws IOException {
        var photo = develop(EvilFiles.jpeg(4000, 3000));

        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(1200);
        assertThat(drawn(photo).getWidth()).isEqualTo(1600);
        assertThat(colour(drawn(photo), 100, 600)).isEqualTo("red");
        assertThat(colour(drawn(photo), 1500, 600)).isEqualTo("blue");
        var preview = ImageIO.read(new ByteArrayInputStream(photo.preview()));
        assertThat(preview.getWidth()).isEqualTo(240);
    }

    @Test
    void a_small_photo_keeps_its_size() {
        var photo = develop(EvilFiles.png(300, 200));

        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        // orientation, turned on its side, where red ends up
        "1, false, left", "2, false, right", "3, false, right", "4, false, left",
        "5, true, top", "6, true, top", "7, true, bottom", "8, true, bottom"
    })
    void a_photo_is_turned_as_the_phone_was_held(int orientation, boolean onItsSide, String red) throws IOException {
        var photo = develop(EvilFiles.jpegFromPhone(400, 200, orientation));
        var drawn = drawn(photo);

        assertThat(drawn.getWidth()).isEqualTo(onItsSide ? 200 : 400);
        int x = red.equals("left") ? 10 : red.equals("right") ? 390 : 100;
        int y = red.equals("top") ? 10 : red.equals("bottom") ? 390 : 100;
        assertThat(colour(drawn, x, y)).isEqualTo("red");
        assertThat(colour(drawn, drawn.getWidth() - 1 - x, drawn.getHeight() - 1 - y))
                .isEqualTo("blue");
    }

    @Test
    void where_and_with_what_it_was_taken_is_gone() {
        var sent = EvilFiles.jpegFromPhone(400, 200, 1);
        assertThat(text(sent)).contains(EvilFiles.GPS).contains("Exif");

        var photo = develop(sent);

        assertThat(text(photo.jpeg())).doesNotContain(EvilFiles.GPS).doesNotContain("Exif");
        assertThat(text(photo.preview())).doesNotContain(EvilFiles.GPS).doesNotContain("Exif");
    }

    @Test
    void what_hangs_behind_a_photo_is_gone() {
        var archive = joined(EvilFiles.jpeg(80, 60), EvilFiles.archive());
        var page = joined(EvilFiles.jpeg(80, 60), ascii("<html><script>HARMFUL</script></html>"));
        var comment = EvilFiles.withSegment(EvilFiles.jpeg(80, 60), 0xFE, ascii("<?php HARMFUL ?>"));
        var png = joined(EvilFiles.png(80, 60), EvilFiles.archive());

        for (var sent : List.of(archive, page, comment, png)) {
            assertThat(text(sent)).contains("HARMFUL");
            assertThat(text(develop(sent).jpeg())).doesNotContain("HARMFUL").doesNotContain("PK\u0003\u0004");
        }
    }

    @Test
    void the_inks_of_print_become_light() throws IOException {
        var plain = develop(EvilFiles.cmykJpeg(64, 64, 0, 255, 255, 0));
        // Adobe writes how much paper is left instead of how much ink is on it
        var adobe = joined(ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
        var inverted = develop(EvilFiles.withSegment(EvilFiles.cmykJpeg(64, 64, 255, 0, 0, 255), 0xEE, adobe));

        assertThat(colour(drawn(plain), 30, 30)).isEqualTo("red");
        assertThat(colour(drawn(inverted), 30, 30)).isEqualTo("red");
    }

    @Test
    void deep_grey_and_what_is_seen_through_are_drawn() throws IOException {
        assertThat(develop(EvilFiles.deepPng(64, 64)).width()).isEqualTo(64);
        var clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);

        var drawn = drawn(develop(EvilFiles.file("png", clear)));

        assertThat(new Color(drawn.getRGB(30, 30))).isEqualTo(Color.WHITE);
    }

    @Test
    void webp_is_read() throws IOException {
        var drawn = drawn(develop(EvilFiles.webp(2000, 1000, Color.BLUE)));

        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(colour(drawn, 800, 400)).isEqualTo("blue");
    }

    static Stream<Arguments> refused() {
        var jpeg = EvilFiles.jpeg(400, 300);
        var png = EvilFiles.png(400, 300);
        var whirl = EvilFiles.file("gif", new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED));
        return Stream.of(
                refused("nothing", new byte[0], PhotoRule.NOT_A_PHOTO),
                refused("one byte", new byte[] {(byte) 0xFF}, PhotoRule.NOT_A_PHOTO),
                refused("a text named .jpg", ascii("Hej!"), PhotoRule.NOT_A_PHOTO),
                refused("an SVG with a script", ascii("<svg><script>alert(1)</script></svg>"), PhotoRule.NOT_A_PHOTO),
                refused("a page before a photo", joined(ascii("<html>"), jpeg), PhotoRule.NOT_A_PHOTO),
                refused("a GIF that is an archive too", joined(whirl, EvilFiles.archive()), PhotoRule.ANIMATED),
                refused("a moving PNG", EvilFiles.movingPng(), PhotoRule.ANIMATED),
                refused("a moving WebP", EvilFiles.movingWebp(), PhotoRule.ANIMATED),
                refused("a HEIC", EvilFiles.heic(), PhotoRule.HEIC),
                refused("a JPEG cut off in its middle", slice(jpeg, 0, jpeg.length / 2), PhotoRule.DAMAGED),
                refused("a JPEG without its end", slice(jpeg, 0, jpeg.length - 2), PhotoRule.DAMAGED),
                refused("a JPEG of three bytes", slice(jpeg, 0, 3), PhotoRule.DAMAGED),
                refused("a PNG cut off", slice(png, 0, png.length / 2), PhotoRule.DAMAGED),
                refused("a WebP cut off", slice(EvilFiles.webp(9, 9, Color.RED), 0, 22), PhotoRule.DAMAGED),
                refused("a WebP of two sizes", EvilFiles.webpWithSmallHeader(16_000, 16_000), PhotoRule.DAMAGED),
                refused("a JPEG of a hundred scans", EvilFiles.jpegOfManyScans(100), PhotoRule.DAMAGED),
                refused("a JPEG that says 65,500²", EvilFiles.jpegThatPromises(65_500, 65_500), pixels()),
                refused("a JPEG of 60 million pixels", EvilFiles.jpegThatPromises(10_000, 6_000), pixels()),
                refused(
                        "a PNG that says 2³¹",
                        EvilFiles.pngThatPromises(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        pixels()),
                refused("a WebP of 40 bytes and 268 million", EvilFiles.webp(16_384, 16_384, Color.RED), pixels()));
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(5)
    void refused(byte[] sent, PhotoRule why) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> develop(sent))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo(why.key()));
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() {
        var opened = new AtomicBoolean();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> lab.develop(file(15 * 1024 * 1024 + 1, () -> {
                    opened.set(true);
                    return new byte[1];
                })))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo(PhotoRule.TOO_LARGE.key()));
        assertThat(opened).isFalse();
    }

    @Test
    void any_byte_of_a_photo_may_be_wrong_and_it_is_drawn_or_refused_in_time() {
        for (var whole :
                List.of(EvilFiles.jpegFromPhone(64, 48, 6), EvilFiles.png(64, 48), EvilFiles.webp(64, 48, Color.RED))) {
            for (int at = 0; at < whole.length; at += 1 + whole.length / 150) {
                var changed = whole.clone();
                changed[at] ^= (byte) 0xFF;
                long begun = System.nanoTime();
                try {
                    assertThat(develop(changed).width()).isBetween(1, 1600);
                } catch (RuleBroken refused) {
                    assertThat(refused.key()).startsWith("PhotoRule.");
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void a_black_box_is_black_and_the_rest_stays() throws IOException {
        var photo = develop(EvilFiles.jpeg(400, 200));

        var boxed = ImageIO.read(new ByteArrayInputStream(
                lab.blacken(photo.jpeg(), List.of(new BlackBox(0, 0, 25, 50), new BlackBox(90, 90, 10.2, 10)))));

        assertThat(boxed.getWidth()).isEqualTo(400);
        assertThat(luma(boxed, 1, 1)).isLessThan(12);
        assertThat(luma(boxed, 98, 98)).isLessThan(12);
        assertThat(luma(boxed, 399, 199)).isLessThan(12);
        assertThat(colour(boxed, 120, 50)).isEqualTo("red");
        assertThat(colour(boxed, 50, 120)).isEqualTo("red");
        assertThat(colour(boxed, 300, 50)).isEqualTo("blue");
    }

    private static Arguments refused(String name, byte[] sent, PhotoRule why) {
        return Arguments.of(Named.of(name, sent), why);
    }

    private static PhotoRule pixels() {
        return PhotoRule.TOO_MANY_PIXELS;
    }

    private DevelopedPhoto develop(byte[] sent) {
        return lab.develop(file(sent.length, () -> sent));
    }

    private static SentFile file(long size, Supplier<byte[]> content) {
        return new SentFile() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content.get());
            }
        };
    }

    private static BufferedImage drawn(DevelopedPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    private static String colour(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 180 && colour.getBlue() < 80;
        boolean blue = colour.getBlue() > 180 && colour.getRed() < 80;
        return red ? "red" : blue ? "blue" : colour.toString();
    }

    private static int luma(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
