package se.samsyn.concern;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files that phones send, and files that are meant to do harm; all made here, so that one can read what is in them. */
final class EvilFiles {

    static final String GPS = "N 55 30 26 E 13 14 10 IPHONE";

    private EvilFiles() {}

    /** Red on the left, blue on the right: whoever turns it can tell. */
    static BufferedImage redAndBlue(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file("jpeg", redAndBlue(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] png(int width, int height) {
        return file("png", redAndBlue(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** A PNG with 16 bits for each of grey and nothing else. */
    static byte[] deepPng(int width, int height) {
        return file("png", redAndBlue(width, height, BufferedImage.TYPE_USHORT_GRAY));
    }

    /** As a phone writes it: how it was held, and where. */
    static byte[] jpegFromPhone(int width, int height, int orientation) {
        var note = GPS.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + note.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("II*\0".getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN);
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        exif.putInt(0).put(note);
        return withSegment(jpeg(width, height), 0xE1, exif.array());
    }

    /** Puts a segment behind the first marker. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Four inks, as print shops send. */
    static byte[] cmykJpeg(int width, int height, int... inks) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A lossless WebP of one colour: each of its codes has one symbol, so that no pixel costs a bit. Some room behind.
     */
    static byte[] webp(int width, int height, Color colour) {
        var bits = new Bits();
        bits.put(0x2F, 8).put(width - 1, 14).put(height - 1, 14).put(0, 1).put(0, 3);
        bits.put(0, 1).put(0, 1).put(0, 1); // no transform, no colour cache, no groups of codes
        for (int symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            bits.put(1, 1).put(0, 1).put(1, 1).put(symbol, 8); // a simple code of one symbol in 8 bits
        }
        return riff(chunk("VP8L", joined(bits.bytes(), new byte[64])));
    }

    /** A WebP whose header promises another size than its picture has. */
    static byte[] webpWithSmallHeader(int width, int height) {
        var whole = webp(width, height, Color.RED);
        var picture = new byte[whole.length - 12];
        System.arraycopy(whole, 12, picture, 0, picture.length);
        return riff(chunk("VP8X", new byte[10]), picture);
    }

    static byte[] movingWebp() {
        return riff(chunk("VP8X", new byte[] {2, 0, 0, 0, 9, 0, 0, 9, 0, 0}));
    }

    /** A PNG of another size than its header promises: the decoder would make room for what is promised. */
    static byte[] pngThatPromises(int width, int height) {
        var png = png(8, 8);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** The same as JPEG. */
    static byte[] jpegThatPromises(int width, int height) {
        var jpeg = jpeg(8, 8);
        for (int at = 2; at < jpeg.length - 8; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    static byte[] movingPng() {
        var png = png(8, 8);
        var movement = chunkOfPng("acTL", new byte[8]);
        return joined(slice(png, 0, 33), movement, slice(png, 33, png.length));
    }

    /** Passes over the picture again and again, each time for nothing. */
    static byte[] jpegOfManyScans(int scans) {
        var jpeg = jpeg(8, 8);
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0};
        var all = new ByteArrayOutputStream();
        all.writeBytes(slice(jpeg, 0, jpeg.length - 2));
        for (int i = 0; i < scans; i++) {
            all.writeBytes(scan);
        }
        all.writeBytes(slice(jpeg, jpeg.length - 2, jpeg.length));
        return all.toByteArray();
    }

    /** What makes a JPEG a program as well. */
    static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("HARMFUL.class"));
            zip.write("HARMFUL".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, ascii("ftypheic"), new byte[16]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] riff(byte[]... chunks) {
        var body = joined(ascii("WEBP"), joined(chunks));
        return joined(chunk("RIFF", body));
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] chunkOfPng(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(joined(ascii(name), content));
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Bits as VP8L packs them: the lowest first. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long held;
        private int count;

        Bits put(int value, int width) {
            held |= (long) value << count;
            count += width;
            while (count >= 8) {
                bytes.write((int) held & 0xFF);
                held >>>= 8;
                count -= 8;
            }
            return this;
        }

        byte[] bytes() {
            return put(0, 7).put(0, 32).bytes.toByteArray();
        }
    }
}
