package se.samsyn.harness;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
