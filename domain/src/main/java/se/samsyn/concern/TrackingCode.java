package se.samsyn.concern;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.platform.ReadableAlphabet;

/**
 * What somebody follows their concern by, without login: {@code SAM-XXXX-XXXX-XXXX}. It has no meaning and 59 bits;
 * whoever knows it reads status and public answer, nothing more.
 *
 * @param value the twelve characters without prefix and hyphens
 */
public record TrackingCode(String value) implements Serializable {

    private static final String PREFIX = "SAM";
    private static final int LENGTH = 12;

    public TrackingCode {
        if (value.length() != LENGTH || !ReadableAlphabet.holds(value)) {
            throw new IllegalArgumentException("no tracking code");
        }
    }

    static TrackingCode from(byte[] mac) {
        return new TrackingCode(ReadableAlphabet.write(mac, LENGTH));
    }

    /**
     * Reads what somebody typed or scanned: small letters, spaces and missing hyphens do no harm. Empty if it cannot be
     * a code.
     */
    public static Optional<TrackingCode> parse(String typed) {
        var plain = typed.length() > 60
                ? ""
                : typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (plain.length() == PREFIX.length() + LENGTH && plain.startsWith(PREFIX)) {
            plain = plain.substring(PREFIX.length());
        }
        return plain.length() == LENGTH && ReadableAlphabet.holds(plain)
                ? Optional.of(new TrackingCode(plain))
                : Optional.empty();
    }

    /** As it is shown and printed. */
    public String formatted() {
        return PREFIX + "-" + value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** Without the code: it must not end up in a log. */
    @Override
    public String toString() {
        return "TrackingCode";
    }
}
