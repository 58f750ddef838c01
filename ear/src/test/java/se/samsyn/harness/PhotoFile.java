package se.samsyn.harness;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos of no place: two fields of colour, as a camera would send them. */
public final class PhotoFile {

    private PhotoFile() {}

    /** A JPEG, of one colour at its left and white at its right. */
    public static byte[] jpeg(Color left) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(left);
        pen.fillRect(0, 0, 320, 480);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same in a file that a person can choose. */
    public static Path file(Color left) {
        try {
            var file = Files.createTempFile("photo", ".jpg");
            file.toFile().deleteOnExit();
            return Files.write(file, jpeg(left));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A page, and behind it a JPEG: a file that is two things. */
    public static byte[] behind(String page) {
        var before = page.getBytes(StandardCharsets.US_ASCII);
        var jpeg = jpeg(Color.RED);
        return ByteBuffer.allocate(before.length + jpeg.length)
                .put(before)
                .put(jpeg)
                .array();
    }

    /** A small JPEG whose header says that it is of another size. */
    public static byte[] promising(int width, int height) {
        var jpeg = jpeg(Color.RED);
        for (int at = 2; at < jpeg.length - 8; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A JPEG whose sending was broken off. */
    public static byte[] halfOf(Color left) {
        var jpeg = jpeg(left);
        return Arrays.copyOf(jpeg, jpeg.length / 2);
    }
}
