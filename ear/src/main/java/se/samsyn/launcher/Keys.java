package se.samsyn.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secrets of this installation, drawn at random on the first run and readable by their owner only.
 *
 * @param file 32 random bytes: the key that stored personal data is sealed with. Without it the sealed data is lost
 * @param credentials the three users of the database
 */
record Keys(Path file, Credentials credentials) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the secrets of this home, and draws those that are missing. */
    static Keys in(Home home) throws IOException {
        var key = home.folder().resolve("key");
        if (!Files.exists(key)) {
            write(key, random(32));
        }
        return new Keys(
                key,
                new Credentials(
                        login(home, "samsyn_owner"), login(home, "samsyn_app"), login(home, "samsyn_retention")));
    }

    private static Login login(Home home, String user) throws IOException {
        var file = home.folder().resolve("passwords").resolve(user);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            write(file, HexFormat.of().formatHex(random(20)).getBytes(StandardCharsets.US_ASCII));
        }
        return new Login(user, Files.readString(file));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whole or not at all: half a key, left by a run that was killed, would seal data that nobody can open again. */
    private static void write(Path file, byte[] content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "new", null, ownerOnly);
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
