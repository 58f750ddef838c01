package se.samsyn.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;

/**
 * Draws every photo anew, so that nothing of the file that was sent is kept: no place, no camera, no hidden archive
 * (leak class 6). What cannot be drawn is refused, never kept as it came. Few at a time, each within bounds of size and
 * time that are known before it is decoded.
 */
@ApplicationScoped
class PhotoLab {

    /** Pixels of the longer side; enough to see a place, too few to read a face far off. */
    static final int LONG_SIDE = 1600;

    private static final int PREVIEW_SIDE = 240;
    private static final float QUALITY = 0.85f;
    private static final float PREVIEW_QUALITY = 0.7f;
    private static final int PATIENCE_SECONDS = 15;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Settings settings;

    private Semaphore places = new Semaphore(0);

    PhotoLab() {}

    /** For tests and tools that have no container. */
    @SuppressWarnings("UnnecessaryAssignment") // without a container nobody else assigns it
    static PhotoLab of(Settings settings) {
        var lab = new PhotoLab();
        lab.settings = settings;
        lab.open();
        return lab;
    }

    @PostConstruct
    void open() {
        places = new Semaphore(settings.photoDecodings(), true);
    }

    /**
     * Makes a photo of what somebody sent.
     *
     * @param file read only when its turn has come, so that those who wait hold no memory
     * @throws RuleBroken with a {@link PhotoRule} if it is not for us
     */
    DevelopedPhoto develop(SentFile file) {
        int megabytes = settings.photoMegabytes();
        if (file.size() > (long) megabytes * MEGABYTE) {
            throw new RuleBroken(PhotoRule.TOO_LARGE, megabytes);
        }
        return inTurn(() -> {
            var picture = Upright.fit(
                    new PhotoSource(whole(file, megabytes * MEGABYTE)).decode(LONG_SIDE, settings.photoMegapixels()),
                    LONG_SIDE);
            return new DevelopedPhoto(
                    jpeg(picture, QUALITY),
                    jpeg(Upright.fit(picture, PREVIEW_SIDE), PREVIEW_QUALITY),
                    picture.getWidth(),
                    picture.getHeight());
        });
    }

    /** The photo with black boxes where asked for; what was beneath is nowhere in it. */
    byte[] blacken(byte[] jpeg, List<BlackBox> boxes) {
        return inTurn(() -> {
            var picture = Upright.fit(ImageIO.read(new ByteArrayInputStream(jpeg)), LONG_SIDE);
            var pen = picture.createGraphics();
            try {
                pen.setColor(Color.BLACK);
                for (var box : boxes) {
                    int left = (int) Math.floor(box.left() * picture.getWidth() / 100);
                    int top = (int) Math.floor(box.top() * picture.getHeight() / 100);
                    int right = (int) Math.ceil((box.left() + box.width()) * picture.getWidth() / 100);
                    int bottom = (int) Math.ceil((box.top() + box.height()) * picture.getHeight() / 100);
                    pen.fillRect(left, top, right - left, bottom - top);
                }
            } finally {
                pen.dispose();
            }
            return jpeg(picture, QUALITY);
        });
    }

    private static byte[] whole(SentFile file, int most) throws IOException {
        try (var content = file.open()) {
            return content.readNBytes(most);
        }
    }

    private interface Work<T> {
        T carryOut() throws IOException;
    }

    private <T> T inTurn(Work<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleBroken(PhotoRule.BUSY);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(PhotoRule.BUSY);
        }
        try {
            return work.carryOut();
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException undrawable) {
            // decoders answer evil files with whatever they stumble over
            throw new RuleBroken(PhotoRule.DAMAGED);
        } finally {
            places.release();
        }
    }

    /** With a size and the colours, and nothing else. */
    private static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
