package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The installation's master keys and what is derived from them. The key file has one key a line, {@code id base64}, the
 * one in use first; older ones stay for as long as something needs them (rotation). Instead of the file, the
 * environment can hold them.
 */
@ApplicationScoped
public class Secrets {

    private static final int KEY_BYTES = 32;

    @Inject
    Settings settings;

    private @Nullable Map<String, byte[]> keys;

    Secrets() {}

    /** For tests and tools that have no container. */
    public static Secrets of(Map<String, byte[]> keys) {
        var secrets = new Secrets();
        secrets.keys = new LinkedHashMap<>(keys);
        return secrets;
    }

    /** The id of the key in use. */
    public String currentId() {
        return keys().keySet().iterator().next();
    }

    /** The ids of all keys, the one in use first. */
    public List<String> ids() {
        return List.copyOf(keys().keySet());
    }

    /** 32 bytes for one purpose, from the key in use; another purpose gets others that tell nothing of these. */
    public byte[] derive(String purpose) {
        return derive(currentId(), purpose);
    }

    /**
     * 32 bytes for one purpose from a certain key.
     *
     * @throws IllegalStateException if the installation no longer has that key
     */
    public byte[] derive(String keyId, String purpose) {
        var key = keys().get(keyId);
        if (key == null) {
            throw new IllegalStateException("the installation has no key " + keyId);
        }
        return mac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256. */
    public static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized Map<String, byte[]> keys() {
        if (keys == null) {
            keys = read();
        }
        return keys;
    }

    private Map<String, byte[]> read() {
        var file = settings.keyFile();
        var given = settings.keys();
        if (file.isPresent() == given.isPresent()) {
            throw new IllegalStateException("either the setting SAMSYN_KEY_FILE or SAMSYN_KEYS is needed, not both");
        }
        return file.map(Secrets::read).orElseGet(() -> parse(given.orElseThrow().split(",", -1), ":"));
    }

    private static Map<String, byte[]> read(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toArray(String[]::new);
            return parse(lines, "\\s+");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + file + " cannot be read", unreadable);
        }
    }

    /** Never says what it read, should it not be understood. */
    static Map<String, byte[]> parse(String[] keys, String between) {
        var read = new LinkedHashMap<String, byte[]>();
        for (var one : keys) {
            var parts = one.strip().split(between, -1);
            if (parts.length != 2 || parts[0].isEmpty() || parts[0].length() > Sealed.KEY_ID_MAX) {
                throw new IllegalStateException("a key is not written as its id and itself");
            }
            if (read.put(parts[0], decoded(parts[0], parts[1])) != null) {
                throw new IllegalStateException("two keys are called " + parts[0]);
            }
        }
        if (read.isEmpty()) {
            throw new IllegalStateException("there is no key");
        }
        return read;
    }

    private static byte[] decoded(String id, String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException garbled) {
            throw new IllegalStateException("key " + id + " is not base64", garbled);
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("key " + id + " is not 32 bytes long");
        }
        return key;
    }
}
