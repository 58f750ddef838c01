package se.samsyn.portal.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws on a finished map: marks of who works where, and whose map it is. */
final class MarkPen implements AutoCloseable {

    static final Color INK = new Color(0x1b2430);
    static final Color PAPER = new Color(0xfbfaf7);
    static final Color PRIMARY = new Color(0x00506b);
    private static final float HALO = 3;
    private static final double SQUARE = 15;
    private static final double DIAMOND = 20;
    private static final double APART = 11;

    private final Graphics2D graphics;
    private final double width;
    private final double height;

    MarkPen(BufferedImage image, int scale) {
        width = (double) image.getWidth() / scale;
        height = (double) image.getHeight() / scale;
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
    }

    /**
     * @param x pixels of the image from its left
     * @param y pixels of the image from its top
     */
    void mark(double x, double y, MapPicture.Shape shape) {
        double scale = graphics.getTransform().getScaleX();
        double left = x / scale;
        double top = y / scale;
        switch (shape) {
            case SQUARE -> fill(square(left, top, SQUARE));
            case DIAMOND -> fill(diamond(left, top, DIAMOND));
            case BOTH -> {
                fill(square(left - APART, top, SQUARE));
                fill(diamond(left + APART, top, DIAMOND));
            }
        }
    }

    private void fill(java.awt.Shape shape) {
        graphics.setStroke(new BasicStroke(2 * HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(PAPER);
        graphics.draw(shape);
        graphics.setColor(PRIMARY);
        graphics.fill(shape);
    }

    /** Around its middle; the municipality's mark. */
    static java.awt.Shape square(double x, double y, double side) {
        return new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
    }

    /** Around its middle; the police's mark. */
    static java.awt.Shape diamond(double x, double y, double across) {
        var path = new Path2D.Double();
        path.moveTo(x, y - across / 2);
        path.lineTo(x + across / 2, y);
        path.lineTo(x, y + across / 2);
        path.lineTo(x - across / 2, y);
        path.closePath();
        return path;
    }

    /** Writes in the lower right corner. */
    void credit(String text) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        var metrics = graphics.getFontMetrics();
        double textWidth = metrics.stringWidth(text);
        graphics.setColor(PAPER);
        graphics.fill(new Rectangle2D.Double(width - textWidth - 12, height - 20, textWidth + 12, 20));
        graphics.setColor(INK);
        graphics.drawString(text, (float) (width - textWidth - 6), (float) (height - 6));
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
