package se.samsyn.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a list with the newest first goes on: after the row of this moment and name. It stays right while rows are
 * added before it. Printed by {@link #toString}, read by {@link #parse}.
 *
 * @param at the moment the list is ordered by
 * @param name what tells rows of the same moment apart; public, such as a number or a slug
 */
public record Cursor(Instant at, String name) implements Serializable {

    /**
     * Reads what {@link #toString} printed. Empty for null and for what it never printed: then the list begins anew.
     */
    public static Optional<Cursor> parse(@Nullable String text) {
        int gap = text == null ? -1 : text.indexOf('~');
        if (text == null || gap < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(Instant.parse(text.substring(0, gap)), text.substring(gap + 1)));
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "~" + name;
    }
}
