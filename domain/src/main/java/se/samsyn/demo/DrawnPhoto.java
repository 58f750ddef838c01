package se.samsyn.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import se.samsyn.concern.SentFile;

/**
 * A picture of no place and nobody, drawn for a report of the story (domain.md 7.3): what is made up shows that it is.
 */
final class DrawnPhoto implements SentFile {

    private static final Set<String> DARK = Set.of("BEL", "SIK");
    private static final Set<String> WALLS = Set.of("SKA", "KLO");
    private static final Set<String> GROUND = Set.of("NED", "FOR");
    private static final Set<String> ROADS = Set.of("TRH", "TRF");

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int HORIZON = 330;

    private final byte[] jpeg;

    private DrawnPhoto(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** Whether there is something to see in what such a report tells of. */
    static boolean shows(String category) {
        return DARK.contains(category)
                || WALLS.contains(category)
                || GROUND.contains(category)
                || ROADS.contains(category);
    }

    /** The same seed gives the same picture. */
    static DrawnPhoto of(String category, long seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var random = new Random(seed);
        if (DARK.contains(category)) {
            path(pen, random, category.equals("SIK"));
        } else if (WALLS.contains(category)) {
            wall(pen, random, category.equals("KLO"));
        } else if (GROUND.contains(category)) {
            litter(pen, random);
        } else {
            road(pen, random);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new DrawnPhoto(bytes.toByteArray());
    }

    @Override
    public long size() {
        return jpeg.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(jpeg);
    }

    private static void fill(Graphics2D pen, int from, int to, Color above, Color below) {
        pen.setPaint(new GradientPaint(0, from, above, 0, to, below));
        pen.fillRect(0, from, WIDTH, to - from);
    }

    /** A footpath by night, between lamps of which one is out; overgrown or not. */
    private static void path(Graphics2D pen, Random random, boolean overgrown) {
        fill(pen, 0, HORIZON, new Color(0x0B1430), new Color(0x2B3652));
        fill(pen, HORIZON, HEIGHT, new Color(0x1A2226), new Color(0x0E1416));
        int end = 380 + random.nextInt(200);
        pen.setColor(new Color(0x343A40));
        pen.fillPolygon(
                new Polygon(new int[] {end - 18, end + 18, 720, 240}, new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT}, 4));
        lamp(pen, end - 90, 230, 60, true);
        lamp(pen, end + 210 + random.nextInt(60), 120, 190, false);
        pen.setColor(new Color(overgrown ? 0x0A120D : 0x0C1512));
        for (int i = 0; i < (overgrown ? 16 : 7); i++) {
            int size = 90 + random.nextInt(overgrown ? 220 : 120);
            int x = random.nextBoolean() ? random.nextInt(260) - 90 : 660 + random.nextInt(300);
            pen.fill(new Ellipse2D.Double(x, HORIZON - size / 2.0 + random.nextInt(120), size, size * 0.9));
        }
    }

    private static void lamp(Graphics2D pen, int x, int top, int height, boolean lit) {
        int foot = HORIZON + height;
        if (lit) {
            pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, top), 240, new float[] {0, 1}, new Color[] {
                new Color(255, 224, 150, 190), new Color(255, 224, 150, 0)
            }));
            pen.fillRect(x - 240, top - 240, 480, 480);
        }
        pen.setColor(new Color(0x565F66));
        pen.setStroke(new BasicStroke(7));
        pen.drawLine(x, top, x, foot);
        pen.setColor(lit ? new Color(0xFFEFC0) : new Color(0x3A4046));
        pen.fillOval(x - 20, top - 14, 40, 28);
    }

    /** A wall of bricks that is painted on, or with a window that is broken. */
    private static void wall(Graphics2D pen, Random random, boolean painted) {
        fill(pen, 0, HEIGHT, new Color(0xA9725C), new Color(0x8D5A48));
        pen.setStroke(new BasicStroke(3));
        pen.setColor(new Color(0xC9A796));
        for (int row = 0; row * 36 < HEIGHT; row++) {
            pen.drawLine(0, row * 36, WIDTH, row * 36);
            for (int x = row % 2 * 48; x < WIDTH; x += 96) {
                pen.drawLine(x, row * 36, x, row * 36 + 36);
            }
        }
        if (painted) {
            scribble(pen, random);
        } else {
            window(pen, random);
        }
    }

    private static void scribble(Graphics2D pen, Random random) {
        for (var colour : new int[] {0x1F3A93, 0xD7E3F4, 0xC0392B}) {
            var line = new Path2D.Double();
            line.moveTo(140 + random.nextInt(80), 300 + random.nextInt(120));
            for (int i = 0; i < 6; i++) {
                double x = 230 + i * 105;
                line.curveTo(x, 150 + random.nextInt(420), x - 40, 150 + random.nextInt(420), x + 20, 330);
            }
            pen.setColor(new Color(colour));
            pen.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(line);
        }
    }

    private static void window(Graphics2D pen, Random random) {
        pen.setColor(new Color(0xECE7DF));
        pen.fillRect(290, 130, 400, 460);
        pen.setColor(new Color(0x22313B));
        pen.fillRect(320, 160, 340, 400);
        int x = 420 + random.nextInt(140);
        int y = 280 + random.nextInt(140);
        pen.setColor(new Color(0xA9C1CC));
        pen.setStroke(new BasicStroke(3));
        pen.setClip(320, 160, 340, 400);
        for (int i = 0; i < 11; i++) {
            double angle = i * 2 * Math.PI / 11 + random.nextDouble() / 3;
            int length = 90 + random.nextInt(80);
            pen.drawLine(x, y, (int) (x + Math.cos(angle) * length), (int) (y + Math.sin(angle) * length));
        }
        pen.setColor(new Color(0x0C1317));
        pen.fillPolygon(
                new int[] {x - 34, x + 8, x + 40, x + 12, x - 22}, new int[] {y - 8, y - 38, y, y + 36, y + 20}, 5);
    }

    /** Rubbish beside a bin that is full. */
    private static void litter(Graphics2D pen, Random random) {
        fill(pen, 0, HORIZON, new Color(0xBFD3DE), new Color(0xE4ECEB));
        fill(pen, HORIZON, HEIGHT, new Color(0x7E9A62), new Color(0x5E7A49));
        pen.setColor(new Color(0x3F4A45));
        pen.fillRoundRect(620, 250, 150, 260, 24, 24);
        pen.setColor(new Color(0x2E3733));
        pen.fillRoundRect(606, 236, 178, 40, 20, 20);
        var colours = new int[] {0xF4F1EA, 0xD9C29B, 0xC94F3D, 0x3C78A8, 0xE9E2D0, 0x8E6B4A};
        for (int i = 0; i < 34; i++) {
            int x = 250 + random.nextInt(560);
            int y = 430 + random.nextInt(240);
            int size = 14 + random.nextInt(34);
            pen.setColor(new Color(colours[random.nextInt(colours.length)]));
            pen.fillPolygon(
                    new int[] {x, x + size, x + size - random.nextInt(14), x - random.nextInt(12)},
                    new int[] {y, y + random.nextInt(12), y + size, y + size - random.nextInt(10)},
                    4);
        }
    }

    /** A street on which somebody has driven too fast. */
    private static void road(Graphics2D pen, Random random) {
        fill(pen, 0, HORIZON, new Color(0x9FBBD0), new Color(0xDDE8EC));
        fill(pen, HORIZON, HEIGHT, new Color(0x88A06C), new Color(0x6C8653));
        int end = 430 + random.nextInt(100);
        pen.setColor(new Color(0x5A5F63));
        pen.fillPolygon(
                new Polygon(new int[] {end - 14, end + 14, 940, 20}, new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT}, 4));
        pen.setColor(new Color(0xF2F2EC));
        for (int i = 0; i < 5; i++) {
            int y = HORIZON + 30 + i * i * 18 + i * 10;
            int width = 3 + i * 3;
            pen.fillRect(end + (480 - end) * (y - HORIZON) / (HEIGHT - HORIZON) - width / 2, y, width, 14 + i * 12);
        }
        pen.setColor(new Color(0x2C2F31));
        pen.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int bend = 80 + random.nextInt(120);
        for (int side : new int[] {0, 90}) {
            var mark = new Path2D.Double();
            mark.moveTo(300.0 + side, HEIGHT);
            mark.curveTo(340.0 + side, 600, 360.0 + side + bend, 540, 400.0 + side / 2.0 + bend, 450);
            pen.draw(mark);
        }
    }
}
