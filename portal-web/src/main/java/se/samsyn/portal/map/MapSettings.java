package se.samsyn.portal.map;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decides about the basemap.
 *
 * @param mapFile a map in Mapsforge's format; null draws the schematic map. System property {@code samsyn.map.file},
 *     else environment {@code SAMSYN_MAP_FILE}. Read once: a new file needs a restart.
 * @param tilesDirectory where drawn tiles are kept; may be emptied at any time. System property
 *     {@code samsyn.tiles.dir}, else environment {@code SAMSYN_TILES_DIR}, else {@code samsyn-tiles} among the
 *     temporary files.
 */
public record MapSettings(@Nullable Path mapFile, Path tilesDirectory) {

    /** The settings this server was started with. */
    public static MapSettings ofThisServer() {
        var mapFile = setting("samsyn.map.file", "SAMSYN_MAP_FILE");
        var tiles = setting("samsyn.tiles.dir", "SAMSYN_TILES_DIR");
        return new MapSettings(
                mapFile == null ? null : Path.of(mapFile),
                tiles == null ? Path.of(System.getProperty("java.io.tmpdir"), "samsyn-tiles") : Path.of(tiles));
    }

    private static @Nullable String setting(String property, String variable) {
        var value = System.getProperty(property, System.getenv(variable));
        return value == null || value.isBlank() ? null : value;
    }
}
