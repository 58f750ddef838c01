package se.samsyn.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secrets of this installation, drawn at random on the first run and readable by their owner only.
 *
 * @param file the key that stored personal data is sealed with, one line {@code id base64}; without it that data is
 *     lost
 * @param credentials the three users of the database
 */
public record Keys(Path file, Credentials credentials) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the secrets of this home, and draws those that are missing. */
    static Keys in(Home home) throws IOException {
        var key = home.folder().resolve("key");
        if (!Files.exists(key)) {
            drawMasterKey(key);
        }
        return new Keys(
                key,
                new Credentials(
                        login(home, "samsyn_owner"), login(home, "samsyn_app"), login(home, "samsyn_retention")));
    }

    /** Makes a key file with one new key of 32 bytes. */
    public static void drawMasterKey(Path file) throws IOException {
        write(file, "1 " + Base64.getEncoder().encodeToString(random(32)) + "\n");
    }

    private static Login login(Home home, String user) throws IOException {
        var file = home.folder().resolve("passwords").resolve(user);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            write(file, HexFormat.of().formatHex(random(20)));
        }
        return new Login(user, Files.readString(file));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whole or not at all: half a key, left by a run that was killed, would seal data that nobody can open again. */
    private static void write(Path file, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "new", null, ownerOnly);
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
