package se.samsyn.concern;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.platform.ReadableAlphabet;

/**
 * The second secret on a receipt: asked for by what is more than reading, such as adding a fact or taking back contact
 * details. Eight characters, 39 bits.
 */
public record ReceiptKey(String value) implements Serializable {

    private static final int LENGTH = 8;

    public ReceiptKey {
        if (value.length() != LENGTH || !ReadableAlphabet.holds(value)) {
            throw new IllegalArgumentException("no receipt key");
        }
    }

    static ReceiptKey from(byte[] mac) {
        return new ReceiptKey(ReadableAlphabet.write(mac, LENGTH));
    }

    /** Reads what somebody typed: small letters, spaces and missing hyphens do no harm. Empty if it cannot be a key. */
    public static Optional<ReceiptKey> parse(String typed) {
        var plain = typed.length() > 40
                ? ""
                : typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return plain.length() == LENGTH && ReadableAlphabet.holds(plain)
                ? Optional.of(new ReceiptKey(plain))
                : Optional.empty();
    }

    /** As it is shown and printed. */
    public String formatted() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    /** Without the key: it must not end up in a log. */
    @Override
    public String toString() {
        return "ReceiptKey";
    }
}
