package se.samsyn.backoffice.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How two wordings of the same differ, word by word.
 *
 * @param now what stands, in parts
 * @param mine what was typed, in parts
 */
public record Difference(List<Part> now, List<Part> mine) {

    /**
     * A run of words.
     *
     * @param other whether the other wording has not got it
     */
    public record Part(String text, boolean other) {}

    /** A word with the space after it, or a space of its own at the beginning. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Compares what stands, or stood, with what was typed, or stands. */
    public static Difference between(String now, String mine) {
        var left = words(now);
        var right = words(mine);
        // compared without the space behind: a word that became the last one is the same word
        var deltas = DiffUtils.diff(bare(left), bare(right), new MyersDiffWithLinearSpace<>(), null)
                .getDeltas();
        return new Difference(
                parts(left, deltas, AbstractDelta::getSource), parts(right, deltas, AbstractDelta::getTarget));
    }

    boolean isAny() {
        return now.stream().anyMatch(Part::other) || mine.stream().anyMatch(Part::other);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    private static List<Part> parts(
            List<String> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(parts, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(parts, words.subList(chunk.getPosition(), at), true);
        }
        add(parts, words.subList(at, words.size()), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, List<String> words, boolean other) {
        if (!words.isEmpty()) {
            parts.add(new Part(String.join("", words), other));
        }
    }
}
