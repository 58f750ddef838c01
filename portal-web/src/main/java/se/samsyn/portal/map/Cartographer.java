package se.samsyn.portal.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.mapsforge.core.graphics.GraphicFactory;
import org.mapsforge.core.graphics.TileBitmap;
import org.mapsforge.core.mapelements.MapElementContainer;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Point;
import org.mapsforge.core.model.Rectangle;
import org.mapsforge.core.model.Rotation;
import org.mapsforge.core.model.Tile;
import org.mapsforge.core.util.MercatorProjection;
import org.mapsforge.map.awt.graphics.AwtGraphicFactory;
import org.mapsforge.map.datastore.MapDataStore;
import org.mapsforge.map.layer.labels.MapDataStoreLabelStore;
import org.mapsforge.map.layer.renderer.DirectRenderer;
import org.mapsforge.map.layer.renderer.RendererJob;
import org.mapsforge.map.model.DisplayModel;
import org.mapsforge.map.rendertheme.StreamRenderTheme;
import org.mapsforge.map.rendertheme.rule.RenderThemeFuture;
import org.mapsforge.map.util.LayerUtil;

/**
 * Draws one map in one theme. Remembers nothing between drawings, so that any thread may draw anything in any order.
 */
final class Cartographer {

    private static final GraphicFactory GRAPHICS = AwtGraphicFactory.INSTANCE;
    private static final int TILE = 256;

    private final Plate single;
    private final Plate twofold;

    /** @throws IllegalArgumentException if the theme is not one */
    Cartographer(MapDataStore map, String theme) {
        var named = new WholeNames(map);
        single = Plate.of(named, theme, 1);
        twofold = Plate.of(named, theme, 2);
    }

    /** What Mapsforge needs to draw at one scale. */
    private record Plate(
            MapDataStore map,
            int scale,
            DisplayModel display,
            RenderThemeFuture theme,
            MapDataStoreLabelStore labels,
            DirectRenderer complete,
            DirectRenderer unlabelled) {

        static Plate of(MapDataStore map, String themeXml, int scale) {
            var display = new DisplayModel();
            display.setUserScaleFactor(scale);
            display.setFixedTileSize(TILE * scale);
            var xml = new ByteArrayInputStream(themeXml.getBytes(StandardCharsets.UTF_8));
            var theme = new RenderThemeFuture(GRAPHICS, new StreamRenderTheme("", xml), display);
            theme.run();
            try {
                theme.get(); // Mapsforge itself would leave out what it cannot read, tile by tile
            } catch (ExecutionException e) {
                throw new IllegalArgumentException("the map's theme cannot be read", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            var labels = new MapDataStoreLabelStore(map, theme, 1, display, GRAPHICS);
            return new Plate(
                    map,
                    scale,
                    display,
                    theme,
                    labels,
                    new DirectRenderer(map, GRAPHICS, labels, true, null),
                    new DirectRenderer(map, GRAPHICS, labels, false, null));
        }

        Tile tile(int x, int y, int zoom) {
            return new Tile(x, y, (byte) zoom, TILE * scale);
        }

        /** @throws NotDrawn {@link NotDrawn.Reason#FAULT}; Mapsforge has logged what it met and answered null */
        TileBitmap draw(DirectRenderer renderer, Tile tile) {
            var drawn = renderer.executeJob(new RendererJob(tile, map, theme, display, 1, false, false));
            if (drawn == null) {
                throw new NotDrawn(NotDrawn.Reason.FAULT, "not drawn: " + tile);
            }
            return drawn;
        }
    }

    private Plate plate(int scale) {
        return scale == 1 ? single : twofold;
    }

    /** A tile as PNG. */
    byte[] tile(TileAddress address) {
        var plate = plate(address.scale());
        var drawn = plate.draw(plate.complete(), plate.tile(address.x(), address.y(), address.zoom()));
        return Png.bytes(AwtGraphicFactory.getBitmap(drawn));
    }

    /** A picture as PNG. Its names are placed for the whole picture; one that its edge would cut is left out. */
    byte[] picture(MapPicture picture, String credit) {
        return Png.bytes(image(picture, credit));
    }

    /** A preview as PNG. */
    byte[] preview(Preview preview, String credit) {
        var map = preview.map();
        return Png.bytes(PreviewPen.draw(preview, map == null ? null : image(map, credit)));
    }

    private BufferedImage image(MapPicture picture, String credit) {
        var plate = plate(picture.scale());
        int width = picture.width() * picture.scale();
        int height = picture.height() * picture.scale();
        int tileSize = TILE * picture.scale();
        long mapSize = MercatorProjection.getMapSize((byte) picture.zoom(), tileSize);
        var middle = MercatorProjection.getPixelAbsolute(new LatLong(picture.lat(), picture.lon()), mapSize);
        var corner = new Point(Math.rint(middle.x - width / 2.0), Math.rint(middle.y - height / 2.0));

        var bitmap = GRAPHICS.createBitmap(width, height, false);
        var canvas = GRAPHICS.createCanvas();
        canvas.setBitmap(bitmap);
        var first = plate.tile((int) (corner.x / tileSize), (int) (corner.y / tileSize), picture.zoom());
        var last = plate.tile(
                (int) ((corner.x + width - 1) / tileSize), (int) ((corner.y + height - 1) / tileSize), picture.zoom());
        for (int y = first.tileY; y <= last.tileY; y++) {
            for (int x = first.tileX; x <= last.tileX; x++) {
                var tile = plate.draw(plate.unlabelled(), plate.tile(x, y, picture.zoom()));
                canvas.drawBitmap(tile, (int) ((long) x * tileSize - corner.x), (int) ((long) y * tileSize - corner.y));
            }
        }
        var matrix = GRAPHICS.createMatrix();
        var labels = plate.labels().getVisibleItems(first, last);
        labels.removeIf(label -> isCut(label, corner, width, height));
        for (var label : LayerUtil.collisionFreeOrdered(labels, Rotation.NULL_ROTATION)) {
            label.draw(canvas, corner, matrix, Rotation.NULL_ROTATION);
        }

        var image = AwtGraphicFactory.getBitmap(bitmap);
        var pen = new MarkPen(image, picture.scale());
        for (var mark : picture.marks()) {
            var at = MercatorProjection.getPixelAbsolute(new LatLong(mark.lat(), mark.lon()), mapSize);
            pen.mark(at.x - corner.x, at.y - corner.y, mark.shape());
        }
        pen.credit(credit);
        pen.close();
        return image;
    }

    private static boolean isCut(MapElementContainer label, Point corner, int width, int height) {
        double right = corner.x + width;
        double bottom = corner.y + height;
        return Stream.of(
                        new Rectangle(corner.x, corner.y, right, corner.y + 1),
                        new Rectangle(corner.x, bottom - 1, right, bottom),
                        new Rectangle(corner.x, corner.y, corner.x + 1, bottom),
                        new Rectangle(right - 1, corner.y, right, bottom))
                .anyMatch(edge -> label.intersects(edge, Rotation.NULL_ROTATION));
    }
}
