package se.samsyn.portal.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an image as PNG, in memory. {@code ImageIO.write} would write a temporary file for each. */
final class Png {

    private Png() {}

    static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
