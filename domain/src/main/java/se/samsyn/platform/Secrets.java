package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * one in use first; older ones stay for as long as something sealed with them lives (rotation).
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
     * @throws IllegalStateException if the key file no longer holds that key
     */
    public byte[] derive(String keyId, String purpose) {
        var key = keys().get(keyId);
        if (key == null) {
            throw new IllegalStateException("the key file holds no key " + keyId);
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
        var read = new LinkedHashMap<String, byte[]>();
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                var parts = line.strip().split("\\s+", -1);
                if (parts.length != 2 || line.startsWith("#")) {
                    continue;
                }
                var key = Base64.getDecoder().decode(parts[1]);
                if (key.length != KEY_BYTES) {
                    throw new IllegalStateException("key " + parts[0] + " in " + file + " is not 32 bytes long");
                }
                read.put(parts[0], key);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + file + " cannot be read", unreadable);
        }
        if (read.isEmpty()) {
            throw new IllegalStateException("the key file " + file + " holds no key");
        }
        return read;
    }
}
