package se.samsyn.portal.map;

import jakarta.enterprise.inject.Vetoed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.map.datastore.MapDataStore;
import org.mapsforge.map.reader.MapFile;
import org.mapsforge.map.reader.header.MapFileException;

/**
 * The map under everything, ready to be drawn: an operator's map file or the schematic map. Draws two things at once at
 * most and keeps tiles on disk. If its map cannot be opened it says so once in the log and refuses every drawing;
 * nothing else is shown in its place.
 */
@Vetoed // made by MapStart, once
public final class Basemap implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Basemap.class.getName());

    /** To be raised when drawing changes though theme and data do not: another Mapsforge, other marks. */
    private static final String WAY_OF_DRAWING = "2";

    private static final int AT_ONCE = 2;
    private static final int WAITING = 48;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FILE_HEAD = 1 << 20;

    private final String fingerprint;
    private final @Nullable MapDataStore map;
    private final @Nullable Cartographer cartographer;
    private final @Nullable TileStore kept;
    private final DrawingQueue queue = new DrawingQueue(AT_ONCE, WAITING, PATIENCE);

    private Basemap(
            String fingerprint,
            @Nullable MapDataStore map,
            @Nullable Cartographer cartographer,
            @Nullable TileStore kept) {
        this.fingerprint = fingerprint;
        this.map = map;
        this.cartographer = cartographer;
        this.kept = kept;
    }

    /** Opens the map and draws one tile of it, so that a fault shows at the start and not to the first visitor. */
    static Basemap open(MapSettings settings) {
        MapDataStore map = null;
        try {
            var theme = theme();
            var mark = settings.mapFile() == null ? SchematicMap.text() : mark(settings.mapFile());
            map = settings.mapFile() == null ? new SchematicMap(mark) : openFile(settings.mapFile());
            var fingerprint = fingerprint(WAY_OF_DRAWING, theme, mark);
            var cartographer = new Cartographer(map, theme);
            cartographer.tile(new TileAddress(
                    14,
                    TileAddress.column(SchematicMap.START_LON, 14),
                    TileAddress.row(SchematicMap.START_LAT, 14),
                    1));
            return new Basemap(fingerprint, map, cartographer, new TileStore(settings.tilesDirectory(), fingerprint));
        } catch (IOException | RuntimeException | InternalError e) { // InternalError is Java's word for "no font"
            LOG.log(
                    Level.ERROR,
                    "No map is drawn until this is mended and the server restarted: "
                            + (settings.mapFile() == null ? "the schematic map" : settings.mapFile()) + ": " + e);
            if (map != null) {
                map.close();
            }
            return new Basemap("", null, null, null);
        }
    }

    private static MapDataStore openFile(Path file) throws IOException {
        MapFile map;
        try {
            map = new MapFile(file.toFile());
        } catch (MapFileException e) {
            throw new IOException(e.getMessage(), e);
        }
        var bounds = SchematicMap.BOUNDS;
        var municipality = new BoundingBox(bounds.south(), bounds.west(), bounds.north(), bounds.east());
        if (!map.boundingBox().intersects(municipality)) {
            map.close();
            throw new IOException("the map shows another part of the world: " + map.boundingBox());
        }
        return map;
    }

    /** What tells one map file from the next without reading a country. */
    private static String mark(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read");
        }
        try (var in = Files.newInputStream(file)) {
            return Files.size(file) + " " + Files.getLastModifiedTime(file) + " "
                    + HexFormat.of().formatHex(sha256().digest(in.readNBytes(FILE_HEAD)));
        }
    }

    static String theme() {
        try (var in = Basemap.class.getResourceAsStream("theme.xml")) {
            if (in == null) {
                throw new IllegalStateException("not packaged: theme.xml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sixteen hexadecimal digits that differ when any of the parts does. */
    static String fingerprint(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array()); // so that parts stay apart
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Whether there is a map to draw; if not, every drawing is refused with {@link NotDrawn.Reason#NO_MAP}. */
    public boolean isReady() {
        return cartographer != null;
    }

    /** Changes when the drawn map does; the same for everything drawn from it. Empty if there is no map. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * A tile as PNG, kept or drawn now.
     *
     * @throws NotDrawn with its reason
     */
    byte[] tile(TileAddress address) {
        if (cartographer == null || kept == null) {
            throw noMap();
        }
        Optional<byte[]> found = kept.find(address);
        if (found.isPresent()) {
            return found.get();
        }
        var drawing = cartographer;
        var drawn = queue.draw(() -> drawing.tile(address));
        kept.keep(address, drawn);
        return drawn;
    }

    /**
     * A still picture as PNG, drawn now; the caller keeps it if it is needed again.
     *
     * @param credit whose map it is, in the reader's words; written in its corner
     * @throws NotDrawn with its reason
     */
    public byte[] picture(MapPicture picture, String credit) {
        var drawing = cartographer;
        if (drawing == null) {
            throw noMap();
        }
        return queue.draw(() -> drawing.picture(picture, credit));
    }

    /**
     * A preview as PNG, drawn now; the caller keeps it if it is needed again.
     *
     * @param credit whose map it is; written in the map's corner
     * @throws NotDrawn with its reason
     */
    byte[] preview(Preview preview, String credit) {
        var drawing = cartographer;
        if (drawing == null) {
            throw noMap();
        }
        return queue.draw(() -> drawing.preview(preview, credit));
    }

    private static NotDrawn noMap() {
        return new NotDrawn(NotDrawn.Reason.NO_MAP, "there is no map");
    }

    @Override
    public void close() {
        if (map != null) {
            map.close();
        }
    }
}
