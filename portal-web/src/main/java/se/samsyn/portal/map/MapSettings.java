package se.samsyn.portal.map;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * What the operator decides about the basemap, as {@link Settings} explains it.
 *
 * @param mapFile null draws the schematic map
 * @param tilesDirectory where drawn tiles are kept
 */
public record MapSettings(@Nullable Path mapFile, Path tilesDirectory) {

    /** The settings this server was started with. */
    static MapSettings of(Settings settings) {
        return new MapSettings(settings.mapFile().orElse(null), settings.tilesDirectory());
    }
}
