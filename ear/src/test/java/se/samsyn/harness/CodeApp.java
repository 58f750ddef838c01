package se.samsyn.harness;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app on a phone that shows codes, written from RFC 6238 and not from what it is to test. */
public final class CodeApp {

    private final byte[] secret;

    /** @param base32 as the page shows it; spaces are no fault */
    public CodeApp(String base32) {
        var letters = base32.replace(" ", "");
        var bits = BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            bits = bits.shiftLeft(5)
                    .or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letters.charAt(i))));
        }
        var bytes = bits.toByteArray();
        secret = new byte[letters.length() * 5 / 8];
        System.arraycopy(
                bytes,
                Math.max(0, bytes.length - secret.length),
                secret,
                Math.max(0, secret.length - bytes.length),
                Math.min(bytes.length, secret.length));
    }

    /** What it keeps, in hexadecimal capitals. */
    public String hex() {
        return HexFormat.of().withUpperCase().formatHex(secret);
    }

    /** What it shows now. */
    public String now() {
        return at(Instant.now());
    }

    /** What it will show next: good already, since clocks differ. */
    public String next() {
        return at(Instant.now().plusSeconds(30));
    }

    /** Six digits that it does not show around now. */
    public String never() {
        var wrong = Integer.parseInt(now());
        String code;
        do {
            wrong = (wrong + 1) % 1_000_000;
            code = String.format(Locale.ROOT, "%06d", wrong);
        } while (code.equals(at(Instant.now().minusSeconds(30)))
                || code.equals(next())
                || code.equals(at(Instant.now().plusSeconds(60))));
        return code;
    }

    private String at(Instant moment) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ((hash[from] & 0x7f) << 24)
                    | ((hash[from + 1] & 0xff) << 16)
                    | ((hash[from + 2] & 0xff) << 8)
                    | (hash[from + 3] & 0xff);
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
