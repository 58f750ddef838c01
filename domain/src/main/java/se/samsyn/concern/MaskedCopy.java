package se.samsyn.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in which somebody has masked words before it is given out. It says what the text says or nothing: each part of
 * it stands in the text, in the same order, and each mask stands for something. How long what is hidden was is not
 * told.
 */
final class MaskedCopy {

    /** What the one who reads it sees. */
    static final String MASK = "■■■";

    /** The same for a keyboard that has no such sign. */
    private static final String STARS = "***";

    private MaskedCopy() {}

    /** The copy with each mask equally long; empty if it is not one of this text. */
    static Optional<String> of(String original, String typed) {
        var text = tidy(original);
        var copy = tidy(typed);
        // whoever told may have written stars
        var parts = parts(text.contains(STARS) ? copy : copy.replaceAll("\\*{3,}", "■"));
        return isOf(text, parts) ? Optional.of(String.join(MASK, parts)) : Optional.empty();
    }

    static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static List<String> parts(String copy) {
        return List.of(copy.split("■+", -1));
    }

    private static boolean isOf(String text, List<String> parts) {
        var rest = new ArrayList<>(parts);
        var first = rest.remove(0);
        if (rest.isEmpty()) {
            return text.equals(first);
        }
        var last = rest.remove(rest.size() - 1);
        if (!text.startsWith(first)) {
            return false;
        }
        int at = first.length();
        for (var part : rest) {
            // each mask hides at least one character; the earliest place leaves most room for the rest
            int found = text.indexOf(part, at + 1);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return text.endsWith(last) && text.length() - last.length() > at;
    }
}
