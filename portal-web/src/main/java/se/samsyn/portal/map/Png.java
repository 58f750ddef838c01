package se.samsyn.portal.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an image as PNG, in memory. {@code ImageIO.write} would write a temporary file for each. */
final class Png {

    private Png() {}

    static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0); // the smallest; tiles are drawn once and fetched often. Nothing is lost
            writer.write(null, new IIOImage(Palette.indexed(image), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
