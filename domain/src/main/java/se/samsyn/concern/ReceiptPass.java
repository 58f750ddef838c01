package se.samsyn.concern;

import java.io.Serializable;

/**
 * That somebody has shown code and key together, for a short while: what a page carries instead of the key itself.
 *
 * @param value sealed; letters, digits, hyphens and underscores
 */
public record ReceiptPass(String value) implements Serializable {

    /** Without it: it must not end up in a log. */
    @Override
    public String toString() {
        return "ReceiptPass";
    }
}
