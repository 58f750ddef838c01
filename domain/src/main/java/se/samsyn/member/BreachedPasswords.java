package se.samsyn.member;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Passwords that have been stolen somewhere, in a file of the operator's: one SHA-1 in hexadecimal capitals a line, in
 * their order, with anything behind a colon, as Have I Been Pwned hands them out. It may be larger than any memory.
 */
final class BreachedPasswords {

    private static final int HASH_LENGTH = 40;

    private final Path file;

    BreachedPasswords(Path file) {
        this.file = file;
    }

    /** @throws UncheckedIOException if the file cannot be read: nobody shall believe that it was looked into */
    boolean contains(String password) {
        var wanted = sha1(password);
        try (var lines = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            while (low < high) {
                long middle = (low + high) >>> 1;
                seekLineAfter(lines, middle);
                var line = lines.getFilePointer() < high ? lines.readLine() : null;
                if (line == null) {
                    high = middle;
                    continue;
                }
                int order =
                        line.substring(0, Math.min(HASH_LENGTH, line.length())).compareTo(wanted);
                if (order == 0) {
                    return true;
                } else if (order < 0) {
                    low = lines.getFilePointer();
                } else {
                    high = middle;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the first line that begins there or later. */
    private static void seekLineAfter(RandomAccessFile lines, long position) throws IOException {
        if (position == 0) {
            lines.seek(0);
        } else {
            lines.seek(position - 1);
            lines.readLine();
        }
    }

    /** A name for a password in a list that everybody may have; nothing is protected by it. */
    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
