package se.samsyn.member;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an app shares with us, and the codes that both reckon from it and the time (RFC 6238). With SHA-1,
 * six digits and 30 seconds, since some apps know nothing else.
 */
final class Totp {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;

    /** Codes before and after the one of this moment that are good too: clocks differ, and people type slowly. */
    private static final int WINDOW = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    static Totp of(byte[] secret) {
        return new Totp(secret.clone());
    }

    static Totp fresh(SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Totp(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** As apps take it (RFC 4648); without padding, as 20 bytes fill 32 characters. */
    String base32() {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (var each : secret) {
            buffer = (buffer << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }

    /** The step of a moment. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step. */
    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int truncated = hash.getInt(hash.get(hash.limit() - 1) & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", truncated % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The step whose code this is, near this moment and after one that was taken before: each code is good once.
     * Compares all of them whatever it finds, each in constant time.
     *
     * @param typed six digits; spaces between them are no fault
     * @param last the step taken last
     */
    OptionalLong match(String typed, Instant now, long last) {
        var given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (long step = step(now) - WINDOW; step <= step(now) + WINDOW; step++) {
            var matches = MessageDigest.isEqual(code(step).getBytes(StandardCharsets.US_ASCII), given);
            if (matches && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
