package se.samsyn.concern;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a WebP's chunks tell, read before any decoder sees it (RFC 9649).
 *
 * @param width of the picture itself, in pixels, whatever its header promises
 * @param height of the picture itself, in pixels
 */
record WebpOutline(int width, int height, boolean animated) {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int VP8 = fourLetters("VP8 ");
    private static final int VP8L = fourLetters("VP8L");
    private static final int VP8X = fourLetters("VP8X");
    private static final int FOURTEEN_BITS = 0x3FFF;

    /** @throws IOException if it has no picture, or one of another size than its header promises */
    static WebpOutline of(byte[] webp) throws IOException {
        var in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        int canvasWidth = 0;
        int canvasHeight = 0;
        try {
            for (int at = RIFF_HEADER; at <= webp.length - CHUNK_HEADER; ) {
                int kind = in.getInt(at);
                int body = at + CHUNK_HEADER;
                if (kind == VP8X) {
                    if ((in.get(body) & 0x02) != 0) {
                        return new WebpOutline(0, 0, true);
                    }
                    canvasWidth = (in.getInt(body + 4) & 0xFFFFFF) + 1;
                    canvasHeight = (in.getInt(body + 6) >>> 8) + 1;
                } else if (kind == VP8 || kind == VP8L) {
                    int lossless = in.getInt(body + 1);
                    int width = kind == VP8 ? in.getShort(body + 6) & FOURTEEN_BITS : (lossless & FOURTEEN_BITS) + 1;
                    int height =
                            kind == VP8 ? in.getShort(body + 8) & FOURTEEN_BITS : (lossless >>> 14 & FOURTEEN_BITS) + 1;
                    if (canvasWidth != 0 && (canvasWidth != width || canvasHeight != height)) {
                        throw new IOException("two sizes");
                    }
                    return new WebpOutline(width, height, false);
                }
                int length = in.getInt(at + 4);
                if (length < 0) {
                    break;
                }
                at = Math.addExact(body, length + (length & 1));
            }
        } catch (IndexOutOfBoundsException | ArithmeticException cutOff) {
            throw new IOException("cut off", cutOff);
        }
        throw new IOException("no picture");
    }

    private static int fourLetters(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }
}
