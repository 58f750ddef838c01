package se.samsyn.portal.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an image of some thousand colours one of at most 256. A map has some twenty colours; the rest are the soft
 * edges between them, and no pixel moves further than the eye can tell. The file shrinks to less than half: on a phone
 * the first tiles are most of what the map weighs.
 */
final class Palette {

    private static final int COLOURS = 256;

    /** The commonest stay exactly as they are: they fill areas, which would show a seam where tiles meet. */
    private static final int EXACT = 20;

    /**
     * How far another colour may move, as the distance of red, green and blue from 0 to 255; more only if 256 do not
     * suffice.
     */
    private static final int TOLERANCE = 28;

    private final int[] colours = new int[COLOURS];
    private int size;

    /** Which colour each colour of the image becomes. */
    private final Map<Integer, Byte> places = new HashMap<>();

    private Palette() {}

    static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var palette = of(commonestFirst(pixels));

        var model = new IndexColorModel(8, palette.size, palette.colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        var bytes = new byte[pixels.length];
        for (int i = 0, end; i < pixels.length; i = end) {
            end = runEnd(pixels, i);
            Arrays.fill(bytes, i, end, palette.places.getOrDefault(pixels[i], (byte) 0));
        }
        indexed.getRaster().setDataElements(0, 0, width, height, bytes);
        return indexed;
    }

    /** Equally common ones by their number, so that the same image gives the same bytes. */
    private static List<Integer> commonestFirst(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0, end; i < pixels.length; i = end) {
            end = runEnd(pixels, i);
            counts.merge(pixels[i], end - i, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Most neighbours are of one colour; looking up each pixel alone would cost more than the drawing. */
    private static int runEnd(int[] pixels, int start) {
        int end = start + 1;
        while (end < pixels.length && pixels[end] == pixels[start]) {
            end++;
        }
        return end;
    }

    private static Palette of(List<Integer> colours) {
        for (int tolerance = TOLERANCE; ; tolerance += TOLERANCE / 2) {
            var palette = new Palette();
            if (palette.holdsAll(colours, tolerance * tolerance)) {
                return palette;
            }
        }
    }

    private boolean holdsAll(List<Integer> wanted, int tolerance) {
        for (int colour : wanted) {
            int nearest = size < EXACT ? -1 : nearest(colour);
            if (nearest < 0 || distance(colours[nearest], colour) > tolerance) {
                if (size == COLOURS) {
                    return false;
                }
                nearest = size;
                colours[size++] = colour;
            }
            places.put(colour, (byte) nearest);
        }
        return true;
    }

    private int nearest(int colour) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int distance = distance(colours[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Squared. */
    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
