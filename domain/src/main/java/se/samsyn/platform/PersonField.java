package se.samsyn.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept of a person, in the clear.
 *
 * @param name what it is, as a word of code; whoever shows it has the words for people
 * @param value a text, a moment, a number, yes or no, a constant of an enum, or the bytes of a JPEG
 */
public record PersonField(String name, Serializable value) implements Serializable {

    /** Without its value: it must not end up in a log. */
    @Override
    public String toString() {
        return "PersonField " + name;
    }

    /** Gathers fields; what there is nothing of is left out. */
    public static final class Several {

        private final List<PersonField> fields = new ArrayList<>();

        public Several add(String name, @Nullable Serializable value) {
            if (value != null && !value.equals("")) {
                fields.add(new PersonField(name, value));
            }
            return this;
        }

        public List<PersonField> all() {
            return List.copyOf(fields);
        }
    }
}
