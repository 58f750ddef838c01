package se.samsyn.concern;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What somebody sent as a photo: known by its content, never by its name, and measured before it is decoded. Only JPEG,
 * PNG and WebP are read; whatever else is refused in words that say what to do.
 */
final class PhotoSource {

    private static final Set<String> FROM_PHONES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Each one is another pass over all of it; cameras make about ten. */
    private static final int SCANS_MAX = 40;

    /** Its decoder needs a second for every few of them. */
    private static final int WEBP_MILLION_PIXELS = 12;

    private final byte[] bytes;

    PhotoSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The picture, upright, at most twice as wide or high as asked for.
     *
     * @param longSide the pixels wanted of the longer side
     * @param millionPixels more than that is not decoded
     * @throws RuleBroken if it is not for us
     * @throws IOException if it is damaged
     */
    BufferedImage decode(int longSide, int millionPixels) throws IOException {
        if (has(0, "\u00FF\u00D8\u00FF")) {
            var outline = JpegOutline.of(bytes);
            if (outline.scans() == 0 || outline.scans() > SCANS_MAX) {
                throw new IOException("scans: " + outline.scans());
            }
            var decoded = read(builtIn("jpeg"), longSide, millionPixels, outline.components() == 4 ? outline : null);
            return Upright.turn(decoded, outline.orientation());
        } else if (has(0, new String(PNG, StandardCharsets.ISO_8859_1))) {
            if (isMovingPng()) {
                throw new RuleBroken(PhotoRule.ANIMATED);
            }
            return read(builtIn("png"), longSide, millionPixels, null);
        } else if (has(0, "RIFF") && has(8, "WEBP")) {
            var outline = WebpOutline.of(bytes);
            if (outline.animated()) {
                throw new RuleBroken(PhotoRule.ANIMATED);
            }
            int most = Math.min(millionPixels, WEBP_MILLION_PIXELS);
            checkSize(outline.width(), outline.height(), most);
            return read(new WebPImageReaderSpi().createReaderInstance(null), longSide, most, null);
        } else if (has(4, "ftyp") && FROM_PHONES.contains(text(8, 4))) {
            throw new RuleBroken(PhotoRule.HEIC);
        } else if (has(0, "GIF8")) {
            throw new RuleBroken(PhotoRule.ANIMATED);
        }
        throw new RuleBroken(PhotoRule.NOT_A_PHOTO);
    }

    private BufferedImage read(ImageReader reader, int longSide, int millionPixels, @Nullable JpegOutline cmyk)
            throws IOException {
        try (var in = new MemoryCacheImageInputStream(new Hurried(bytes))) {
            // metadata is neither wanted nor safe: some of it unpacks to whatever its writer liked
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            checkSize(width, height, millionPixels);
            int step = Math.max(1, Math.max(width, height) / longSide);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return cmyk == null ? reader.read(0, wanted) : printed(reader, wanted, cmyk);
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height, int millionPixels) {
        if ((long) width * height > millionPixels * 1_000_000L) {
            throw new RuleBroken(PhotoRule.TOO_MANY_PIXELS, millionPixels);
        }
    }

    /** The colours of print: the JDK decodes them, and leaves what they mean to others. */
    private static BufferedImage printed(ImageReader reader, ImageReadParam wanted, JpegOutline outline)
            throws IOException {
        Raster raster = reader.readRaster(0, wanted);
        var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var inks = new int[4];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.getPixel(raster.getMinX() + x, raster.getMinY() + y, inks);
                image.setRGB(x, y, outline.light(inks));
            }
        }
        return image;
    }

    private static ImageReader builtIn(String format) {
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    /** Whether it says how it moves before it shows anything. */
    private boolean isMovingPng() {
        long at = PNG.length;
        while (at <= bytes.length - 8) {
            var kind = text((int) at + 4, 4);
            if (kind.equals("acTL")) {
                return true;
            } else if (kind.equals("IDAT")) {
                return false;
            }
            at += 12 + (ByteBuffer.wrap(bytes).getInt((int) at) & 0xFFFFFFFFL);
        }
        return false;
    }

    private boolean has(int at, String letters) {
        return text(at, letters.length()).equals(letters);
    }

    private String text(int at, int length) {
        return at + length > bytes.length ? "" : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Ends decoders that do not end by themselves: they cannot be interrupted, but they have to read. WebP's asks on
     * and on behind the end of a file that is too short for its picture.
     */
    private static final class Hurried extends ByteArrayInputStream {

        private static final long NANOSECONDS_MAX = 15_000_000_000L;
        private static final int ENDS_MAX = 2000;

        private final long begun = worked();
        private int ends;

        Hurried(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int count = super.read(into, offset, length);
            ends += count < 0 ? 1 : 0;
            if (ends > ENDS_MAX || worked() - begun > NANOSECONDS_MAX) {
                throw new IllegalStateException("takes too long");
            }
            return count;
        }

        /** Of this thread alone: what a busy machine makes it wait is not the file's fault. */
        private static long worked() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
