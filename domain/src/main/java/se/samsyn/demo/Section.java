package se.samsyn.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a file of texts. {@code == name} begins a section and {@code key: value} a field; indented lines go on with
 * it, a lone full stop among them parts two paragraphs, and {@code #} begins a remark.
 */
record Section(String name, List<Field> fields) {

    /** A key may stand in several fields. */
    record Field(String key, String value) {

        /** What stands between the bars. */
        List<String> parts() {
            return List.of(value.split(" \\| ", -1));
        }
    }

    private static final Pattern FIELD = Pattern.compile("([a-z]+): ?(.*)");

    /** All sections of a file beside this class, in their order. */
    static List<Section> of(String file) {
        try (var stream = Section.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Section> parse(String text) {
        var sections = new ArrayList<Section>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("== ")) {
                sections.add(new Section(line.substring(3).strip(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.get(sections.size() - 1).read(line);
            }
        }
        return List.copyOf(sections);
    }

    private void read(String line) {
        var field = FIELD.matcher(line);
        if (field.matches()) {
            fields.add(new Field(field.group(1), field.group(2).strip()));
        } else if (line.startsWith("  ")) {
            int last = fields.size() - 1;
            fields.set(last, join(fields.get(last), line.strip()));
        } else {
            throw new IllegalStateException("neither a field nor its going on: " + line);
        }
    }

    private static Field join(Field field, String more) {
        var before = field.value();
        var gap = before.isEmpty() || before.endsWith("\n") ? "" : " ";
        return new Field(field.key(), more.equals(".") ? before + "\n\n" : before + gap + more);
    }

    /** The only field with this key. */
    String one(String key) {
        var found = all(key);
        if (found.size() != 1) {
            throw new IllegalStateException(name + " has " + found.size() + " of " + key);
        }
        return found.get(0);
    }

    /** The values of all fields with this key; may be empty. */
    List<String> all(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(Field::value)
                .toList();
    }
}
