package se.samsyn.concern;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures anew: turned as their camera was held, or smaller. What was transparent becomes white. */
final class Upright {

    private Upright() {}

    /** @param orientation as in EXIF, 1 to 8 */
    static BufferedImage turn(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        var turned =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> null;
                };
        if (turned == null) {
            return image;
        }
        return orientation >= 5 ? draw(image, turned, h, w) : draw(image, turned, w, h);
    }

    /** A copy in plain colours, at most so wide and high; never larger than it was. */
    static BufferedImage fit(BufferedImage image, int longSide) {
        double scale = Math.min(1, (double) longSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var scaled = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return draw(image, scaled, width, height);
    }

    private static BufferedImage draw(BufferedImage image, AffineTransform how, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, how, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
