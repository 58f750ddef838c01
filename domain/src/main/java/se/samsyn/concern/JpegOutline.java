package se.samsyn.concern;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a JPEG's markers tell, read before any decoder sees it (ITU T.81, annex B). Whatever follows its end is not part
 * of it: phones put films there, and others whole archives.
 *
 * @param components of a pixel: 1, 3, or 4 for CMYK
 * @param inverted whether CMYK is stored inverted, as Adobe does
 * @param ycck whether CMYK is stored as YCCK
 * @param orientation as in EXIF, 1 to 8; 1 when none is told
 * @param scans how often the picture is passed over; progressive ones have about ten
 */
record JpegOutline(int components, boolean inverted, boolean ycck, int orientation, int scans) {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int YCCK = 2;

    /** @throws IOException if it ends before its end, or is none */
    static JpegOutline of(byte[] jpeg) throws IOException {
        var in = ByteBuffer.wrap(jpeg);
        int components = 0;
        int orientation = 1;
        int scans = 0;
        boolean adobe = false;
        boolean ycck = false;
        try {
            if (in.getShort() != (short) 0xFFD8) {
                throw new IOException("not a JPEG");
            }
            for (int marker = marker(in); marker != EOI; marker = marker(in)) {
                if (isAlone(marker)) {
                    continue;
                }
                var segment = segment(in);
                if (isFrame(marker)) {
                    components = segment.get(5);
                } else if (marker == APP1 && startsWith(segment, EXIF)) {
                    orientation = orientation(segment.slice(EXIF.length, segment.limit() - EXIF.length));
                } else if (marker == APP14 && startsWith(segment, ADOBE) && segment.limit() >= 12) {
                    adobe = true;
                    ycck = segment.get(11) == YCCK;
                } else if (marker == SOS) {
                    scans++;
                }
            }
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException cutOff) {
            throw new IOException("cut off", cutOff);
        }
        return new JpegOutline(components, adobe, ycck, orientation, scans);
    }

    /**
     * The colour on a screen of four inks as they are stored. Close enough to look at; a print shop would ask the
     * profile.
     */
    int light(int[] inks) {
        var c = inks.clone();
        if (ycck) {
            double y = inks[0];
            double cb = inks[1] - 128.0;
            double cr = inks[2] - 128.0;
            c[0] = within(y + 1.402 * cr);
            c[1] = within(y - 0.344136 * cb - 0.714136 * cr);
            c[2] = within(y + 1.772 * cb);
        }
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            int light = inverted ? c[i] * c[3] / 255 : (255 - c[i]) * (255 - c[3]) / 255;
            rgb = rgb << 8 | light;
        }
        return rgb;
    }

    private static int within(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** The next marker, past coded data if it stands in some. */
    private static int marker(ByteBuffer in) {
        while (true) {
            while (in.get() != (byte) 0xFF) {
                // coded data
            }
            int code = in.get() & 0xFF;
            while (code == 0xFF) {
                code = in.get() & 0xFF;
            }
            if (code != 0) {
                return code;
            }
        }
    }

    /** Restarts, and what has no length. */
    private static boolean isAlone(int marker) {
        return (marker >= 0xD0 && marker <= SOI) || marker == 0x01;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static ByteBuffer segment(ByteBuffer in) {
        int length = (in.getShort() & 0xFFFF) - 2;
        var segment = in.slice(in.position(), length);
        in.position(in.position() + length);
        return segment;
    }

    private static boolean startsWith(ByteBuffer segment, byte[] start) {
        var first = new byte[Math.min(start.length, segment.limit())];
        segment.get(0, first);
        return Arrays.equals(first, start);
    }

    /** What the first directory says; 1 when it says nothing that can be understood. */
    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int entry = directory + 2; entries > 0; entries--, entry += 12) {
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException nonsense) {
            return 1;
        }
        return 1;
    }
}
