package se.samsyn.accessibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Content that is not accessible, and why.
 *
 * @param reason the shortcoming, or the motive of an exception; empty while nobody has written it
 */
public record Inaccessible(String content, String reason) implements Serializable {

    /** Reads a list as people write it: a blank line between two, the content on the first line, then the reason. */
    static List<Inaccessible> list(String text) {
        return Arrays.stream(text.split("\n\\s*\n", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Inaccessible::of)
                .toList();
    }

    private static Inaccessible of(String entry) {
        int end = entry.indexOf('\n');
        return end < 0
                ? new Inaccessible(entry, "")
                : new Inaccessible(
                        entry.substring(0, end).strip(), entry.substring(end).strip());
    }
}
