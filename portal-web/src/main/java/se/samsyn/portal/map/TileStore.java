package se.samsyn.portal.map;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * Drawn tiles on disk. They lie under a directory named by the map's fingerprint, so that another map, theme or way of
 * drawing never meets them; directories of other fingerprints are removed at start.
 *
 * <p>It is bounded by what is served, without any sweep: tiles up to zoom {@value #KEPT_TO} are kept, some {@code 20
 * 000} of a few kilobytes each at both scales together. The closer zooms are a hundred times as many, are seldom the
 * same for two people and cost a few milliseconds, so they are drawn each time.
 */
final class TileStore {

    static final int KEPT_TO = 16;

    private static final Logger LOG = System.getLogger(TileStore.class.getName());
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private final Path directory;
    private final AtomicBoolean complained = new AtomicBoolean();

    TileStore(Path root, String fingerprint) {
        directory = root.resolve(fingerprint);
        removeOthers(root);
    }

    Optional<byte[]> find(TileAddress tile) {
        if (tile.zoom() > KEPT_TO) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(tile)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            complain(e);
            return Optional.empty();
        }
    }

    /** Keeps a tile, whole or not at all. A disk that refuses costs speed, not the tile. */
    void keep(TileAddress tile, byte[] png) {
        if (tile.zoom() > KEPT_TO) {
            return;
        }
        var file = file(tile);
        try {
            var folder = Files.createDirectories(file.resolveSibling(""));
            var draft = Files.createTempFile(folder, "draft", ".part");
            try {
                Files.write(draft, png);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    private Path file(TileAddress tile) {
        return directory
                .resolve(Integer.toString(tile.zoom()))
                .resolve(Integer.toString(tile.x()))
                .resolve(tile.y() + (tile.scale() == 1 ? "" : "@2x") + ".png");
    }

    /** Once: a full disk would otherwise fill the log too. */
    private void complain(IOException e) {
        if (!complained.getAndSet(true)) {
            LOG.log(Level.WARNING, "Map tiles cannot be kept under " + directory + "; they are drawn each time", e);
        }
    }

    private void removeOthers(Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var inside = Files.list(root)) {
            var others = inside.filter(path -> !path.equals(directory)
                            && FINGERPRINT
                                    .matcher(path.getFileName().toString())
                                    .matches())
                    .toList();
            for (var other : others) {
                remove(other);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    private static void remove(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (var paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
