package se.samsyn.kernel;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list.
 *
 * @param rows in the order of the list; may be empty
 * @param next where the list goes on, to be handed back as it is; null at its end
 */
public record Page<T extends Serializable>(List<T> rows, @Nullable String next) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }
}
