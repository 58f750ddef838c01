package se.samsyn.portal.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Tag;
import org.mapsforge.core.model.Tile;
import org.mapsforge.map.datastore.MapDataStore;
import org.mapsforge.map.datastore.MapReadResult;
import org.mapsforge.map.datastore.Way;

/**
 * Another map whose street names get a space at their end. Mapsforge 0.25 measures a name along a line with kerning and
 * draws it without, so that the last letter may fall away; now it is the space that does.
 */
final class WholeNames extends MapDataStore {

    private final MapDataStore map;

    WholeNames(MapDataStore map) {
        this.map = map;
    }

    @Override
    public @Nullable MapReadResult readMapData(Tile tile) {
        return spaced(map.readMapData(tile));
    }

    @Override
    public @Nullable MapReadResult readMapData(Tile upperLeft, Tile lowerRight) {
        return spaced(map.readMapData(upperLeft, lowerRight));
    }

    @Override
    public MapReadResult readPoiData(Tile tile) {
        return map.readPoiData(tile);
    }

    private static @Nullable MapReadResult spaced(@Nullable MapReadResult read) {
        if (read == null) {
            return null; // a map file says so when there is nothing
        }
        read.ways.replaceAll(WholeNames::spaced);
        return read;
    }

    private static Way spaced(Way way) {
        var line = way.latLongs[0];
        boolean closed = line.length > 2 && line[0].equals(line[line.length - 1]);
        if (closed || way.tags.stream().noneMatch(WholeNames::isName)) {
            return way;
        }
        List<Tag> tags = way.tags.stream()
                .map(tag -> isName(tag) ? new Tag(tag.key, tag.value + " ") : tag)
                .toList();
        return new Way(way.layer, tags, way.latLongs, way.labelPosition);
    }

    private static boolean isName(Tag tag) {
        return "name".equals(tag.key) || "ref".equals(tag.key);
    }

    @Override
    public BoundingBox boundingBox() {
        return map.boundingBox();
    }

    @Override
    public LatLong startPosition() {
        return map.startPosition();
    }

    @Override
    public Byte startZoomLevel() {
        return map.startZoomLevel();
    }

    @Override
    public long getDataTimestamp(Tile tile) {
        return map.getDataTimestamp(tile);
    }

    @Override
    public boolean supportsTile(Tile tile) {
        return map.supportsTile(tile);
    }

    @Override
    public boolean supportsFullTile(Tile tile) {
        return map.supportsFullTile(tile);
    }

    @Override
    public boolean supportsArea(BoundingBox box, byte zoom) {
        return map.supportsArea(box, zoom);
    }

    @Override
    public boolean supportsFullArea(BoundingBox box, byte zoom) {
        return map.supportsFullArea(box, zoom);
    }

    @Override
    public void close() {
        map.close();
    }
}
