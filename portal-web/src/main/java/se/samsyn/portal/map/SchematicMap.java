package se.samsyn.portal.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Tag;
import org.mapsforge.core.model.Tile;
import org.mapsforge.core.util.MercatorProjection;
import org.mapsforge.map.datastore.MapDataStore;
import org.mapsforge.map.datastore.MapReadResult;
import org.mapsforge.map.datastore.PointOfInterest;
import org.mapsforge.map.datastore.Way;

/**
 * The municipality as the project drew it: roads, railway, lakes, woods, towns with their streets, names. Approximate
 * on purpose; enough to find a place and point at it until the operator puts in a real map. Immutable, so any thread
 * may read it.
 */
public final class SchematicMap extends MapDataStore {

    /** The municipality with some air around it; what lies outside is refused as "utanför Svedala kommun" (S 5.7). */
    public static final MapBounds BOUNDS = new MapBounds(55.42, 13.08, 55.63, 13.48);

    /** Where the web map opens: the middle of Svedala. */
    public static final double START_LAT = 55.508908;

    /** Where the web map opens, beside {@link #START_LAT}. */
    public static final double START_LON = 13.23711;

    private static final String RESOURCE = "svedala.txt";
    private static final Tag MUNICIPALITY = new Tag("samsyn", "municipality");

    /** A line reaches beyond its positions by half its width; a tile is read with this share of itself around it. */
    private static final double MARGIN = 0.25;

    private final List<Placed<Way>> ways = new ArrayList<>();
    private final List<Placed<PointOfInterest>> points = new ArrayList<>();

    private record Placed<T>(T thing, BoundingBox box) {}

    SchematicMap(String text) {
        var drawing = SchematicReader.read(text);
        drawing.ways().forEach(way -> ways.add(new Placed<>(way, new BoundingBox(List.of(way.latLongs[0])))));
        drawing.points().forEach(point -> points.add(new Placed<>(point, new BoundingBox(List.of(point.position)))));
    }

    /** The municipality's own text, as {@link #SchematicMap} takes it. */
    static String text() {
        try (var in = SchematicMap.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The municipality's border, first position repeated at the end. */
    List<LatLong> border() {
        return ways.stream()
                .filter(way -> way.thing().tags.contains(MUNICIPALITY))
                .map(way -> List.of(way.thing().latLongs[0]))
                .findFirst()
                .orElseThrow();
    }

    /** Names on the map, each once. */
    List<String> names() {
        var tags = new ArrayList<Tag>();
        ways.forEach(way -> tags.addAll(way.thing().tags));
        points.forEach(point -> tags.addAll(point.thing().tags));
        return tags.stream()
                .filter(tag -> "name".equals(tag.key))
                .map(tag -> tag.value)
                .distinct()
                .toList();
    }

    @Override
    public MapReadResult readMapData(Tile tile) {
        return readMapData(tile, tile);
    }

    /** Overridden because the inherited one joins the answers of single tiles, with all that crosses an edge twice. */
    @Override
    public MapReadResult readMapData(Tile upperLeft, Tile lowerRight) {
        var box = around(upperLeft, lowerRight);
        var result = new MapReadResult();
        for (var way : ways) {
            if (way.box().intersects(box)) {
                result.ways.add(way.thing());
            }
        }
        for (var point : points) {
            if (point.box().intersects(box)) {
                result.pois.add(point.thing());
            }
        }
        return result;
    }

    private static BoundingBox around(Tile upperLeft, Tile lowerRight) {
        byte zoom = upperLeft.zoomLevel;
        double north = MercatorProjection.tileYToLatitude(upperLeft.tileY, zoom);
        double west = MercatorProjection.tileXToLongitude(upperLeft.tileX, zoom);
        double south = MercatorProjection.tileYToLatitude(lowerRight.tileY + 1L, zoom);
        double east = MercatorProjection.tileXToLongitude(lowerRight.tileX + 1L, zoom);
        double aside = (east - west) * MARGIN;
        double up = (north - south) * MARGIN;
        return new BoundingBox(
                Math.max(south - up, MercatorProjection.LATITUDE_MIN),
                Math.max(west - aside, -180),
                Math.min(north + up, MercatorProjection.LATITUDE_MAX),
                Math.min(east + aside, 180));
    }

    @Override
    public MapReadResult readPoiData(Tile tile) {
        return readMapData(tile);
    }

    @Override
    public BoundingBox boundingBox() {
        return new BoundingBox(BOUNDS.south(), BOUNDS.west(), BOUNDS.north(), BOUNDS.east());
    }

    @Override
    public LatLong startPosition() {
        return new LatLong(START_LAT, START_LON);
    }

    @Override
    public Byte startZoomLevel() {
        return 12;
    }

    @Override
    public long getDataTimestamp(Tile tile) {
        return 0;
    }

    @Override
    public boolean supportsTile(Tile tile) {
        return true;
    }

    @Override
    public boolean supportsFullTile(Tile tile) {
        return true;
    }

    @Override
    public boolean supportsArea(BoundingBox box, byte zoom) {
        return true;
    }

    @Override
    public boolean supportsFullArea(BoundingBox box, byte zoom) {
        return true;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
