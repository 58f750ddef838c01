package se.samsyn.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain text as people write it in a field, in blocks: a blank line between paragraphs, {@code ## } before a heading.
 * Nothing else is read into it, so that no markup can be written in.
 */
@Named
@ApplicationScoped
public class Prose {

    private static final String HEADING = "## ";

    /** A paragraph or a heading. Line breaks within a paragraph stay. */
    public record Block(boolean heading, String text) {}

    /** The blocks of a text, in their order; none for an empty one. */
    public List<Block> blocks(@Nullable String text) {
        return Arrays.stream((text == null ? "" : text).replace("\r\n", "\n").split("\n\\s*\n", -1))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .flatMap(block -> block(block).stream())
                .toList();
    }

    /** A heading ends with its line, whether or not a blank one follows. */
    private static List<Block> block(String text) {
        if (!text.startsWith(HEADING)) {
            return List.of(new Block(false, text));
        }
        int end = text.indexOf('\n');
        var heading = new Block(
                true,
                (end < 0 ? text : text.substring(0, end))
                        .substring(HEADING.length())
                        .strip());
        return end < 0
                ? List.of(heading)
                : List.of(heading, new Block(false, text.substring(end).strip()));
    }
}
