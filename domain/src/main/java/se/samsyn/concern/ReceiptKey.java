package se.samsyn.concern;

import java.io.Serializable;

/**
 * The second secret on a receipt: asked for by what is more than reading, such as adding a fact or taking back contact
 * details. Eight characters, 39 bits.
 */
public record ReceiptKey(String value) implements Serializable {

    private static final int LENGTH = 8;

    public ReceiptKey {
        if (value.length() != LENGTH || !ReceiptAlphabet.holds(value)) {
            throw new IllegalArgumentException("no receipt key");
        }
    }

    static ReceiptKey from(byte[] mac) {
        return new ReceiptKey(ReceiptAlphabet.write(mac, LENGTH));
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
