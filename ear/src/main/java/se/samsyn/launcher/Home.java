package se.samsyn.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything a run leaves behind: database, keys, logs. Only its owner may look into it.
 *
 * @param folder {@code .samsyn} at the root of the project, absolute
 * @param binaries where MariaDB's programs are unpacked; in the home itself unless tests share them
 */
record Home(Path folder, Path binaries) {

    /** Reads {@code samsyn.dir}, and {@code samsyn.binaries} if it is given. */
    static Home fromProperties() {
        var folder = Path.of(System.getProperty("samsyn.dir", ".samsyn"))
                .toAbsolutePath()
                .normalize();
        var binaries = System.getProperty("samsyn.binaries");
        return new Home(folder, binaries == null ? folder : Path.of(binaries).toAbsolutePath());
    }

    Path database() {
        return folder.resolve("mariadb");
    }

    Path standalone() {
        return folder.resolve("standalone");
    }

    Path logs() {
        return folder.resolve("log");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** Makes the folder where it is missing. */
    void prepare() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, ownerOnly);
        }
        Files.createDirectories(temporary());
    }

    /**
     * Keeps others out for as long as what it returns is held open.
     *
     * @throws CannotStart if another process runs Samsyn from this folder
     */
    FileChannel lock() throws IOException {
        var file = folder.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw alreadyRunning(file);
            }
        } catch (OverlappingFileLockException e) {
            throw alreadyRunning(file);
        }
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    private CannotStart alreadyRunning(Path file) throws IOException {
        return new CannotStart("it already runs from " + folder + " as process " + Files.readString(file)
                + ". Stop that one first, or start from another clone with -Dsamsyn.port.offset=100.");
    }
}
