package se.samsyn.concern;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who told of a place wants news of its area, and has confirmed the address. Observed in the same transaction.
 *
 * @param area the code of the area; null when no point was given
 * @param language of their form
 */
public record NewsWanted(String address, @Nullable String area, String language) {

    /** Without the address: it must not end up in a log. */
    @Override
    public String toString() {
        return "NewsWanted";
    }
}
