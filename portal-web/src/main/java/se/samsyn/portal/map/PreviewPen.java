package se.samsyn.portal.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a {@link Preview}: words on paper beneath the map, or on paper alone. */
final class PreviewPen implements AutoCloseable {

    private static final Color MUTED = new Color(0x4a5563);
    private static final int EDGE = 64;
    private static final int LINE_MAX = Preview.WIDTH - 2 * EDGE;
    private static final int BAND = 12;
    private static final double MARK = 30;
    private static final double BRAND = 96;

    private final BufferedImage image = new BufferedImage(Preview.WIDTH, Preview.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    private PreviewPen() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** @param map already drawn; null for a preview without one */
    static BufferedImage draw(Preview preview, @Nullable BufferedImage map) {
        try (var pen = new PreviewPen()) {
            pen.paper();
            int top = map == null ? pen.brand() : pen.map(map);
            pen.words(preview, top, map == null ? 3 : 2);
            return pen.image;
        }
    }

    private void paper() {
        graphics.setColor(MarkPen.PAPER);
        graphics.fillRect(0, 0, Preview.WIDTH, Preview.HEIGHT);
        graphics.setColor(MarkPen.PRIMARY);
        graphics.fillRect(0, Preview.HEIGHT - BAND, Preview.WIDTH, BAND);
    }

    private int map(BufferedImage map) {
        graphics.drawImage(map, 0, 0, null);
        graphics.setColor(MarkPen.PRIMARY);
        graphics.fillRect(0, Preview.MAP_HEIGHT, Preview.WIDTH, 3);
        return Preview.MAP_HEIGHT + 28;
    }

    /** The mark of the portal: a square and a diamond side by side. */
    private int brand() {
        graphics.setColor(MarkPen.PRIMARY);
        graphics.fill(MarkPen.square(EDGE + BRAND / 2, EDGE + BRAND / 2, BRAND));
        graphics.fill(MarkPen.diamond(EDGE + BRAND * 1.75, EDGE + BRAND / 2, BRAND * 1.3));
        return (int) (EDGE + BRAND) + 44;
    }

    private void words(Preview preview, int top, int most) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 54));
        graphics.setColor(MarkPen.INK);
        int y = top;
        for (var line : lines(preview.title(), most)) {
            y += 64;
            graphics.drawString(line, EDGE, y);
        }
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        var metrics = graphics.getFontMetrics();
        y += 58;
        int left = EDGE + marks(preview.by(), y - 11);
        graphics.drawString(shortened(preview.under(), metrics, EDGE + LINE_MAX - left), left, y);
        graphics.setColor(MUTED);
        graphics.drawString(shortened(preview.site(), metrics, LINE_MAX), EDGE, Preview.HEIGHT - BAND - 24);
    }

    /** How far the marks reach, with the space after them. */
    private int marks(MapPicture.@Nullable Shape by, double middle) {
        if (by == null) {
            return 0;
        }
        graphics.setColor(MarkPen.PRIMARY);
        double at = EDGE + MARK / 2;
        if (by != MapPicture.Shape.DIAMOND) {
            graphics.fill(MarkPen.square(at, middle, MARK * 0.8));
            at += by == MapPicture.Shape.BOTH ? MARK : 0;
        }
        if (by != MapPicture.Shape.SQUARE) {
            graphics.fill(MarkPen.diamond(at, middle, MARK));
        }
        graphics.setColor(MarkPen.INK);
        return (int) (at - EDGE + MARK / 2 + 14);
    }

    /** Broken between words; what does not fit in so many lines ends in dots. */
    private List<String> lines(String text, int most) {
        var metrics = graphics.getFontMetrics();
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || metrics.stringWidth(longer) <= LINE_MAX) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(each -> shortened(each, metrics, LINE_MAX));
        return lines;
    }

    private static String shortened(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end).stripTrailing() + "…") > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
