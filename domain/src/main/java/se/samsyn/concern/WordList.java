package se.samsyn.concern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and phrases of one kind, in all languages, from {@code words.txt}. Matches whole words; a star at a word's end
 * stands for an inflection of at most four letters. One pass over the text.
 */
final class WordList {

    /** Where a phrase stands in the text. */
    record Hit(int start, int end) {}

    private record Word(String text, int start, int end) {}

    private static final int INFLECTION_MAX = 4;
    private static final Map<String, WordList> ALL = load();

    private final List<String> patterns = new ArrayList<>();

    /** By the first four letters of the first word, so that a word of the text meets few patterns. */
    private final Map<String, List<List<String>>> byStart = new HashMap<>();

    private WordList() {}

    static WordList of(String kind) {
        var list = ALL.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("words.txt has no kind " + kind);
        }
        return list;
    }

    /** As they stand in the file, for the browser to look for the same. */
    List<String> patterns() {
        return List.copyOf(patterns);
    }

    boolean isIn(String text) {
        return !find(text).isEmpty();
    }

    List<Hit> find(String text) {
        var words = words(text);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            for (int length = 1; length <= 4 && length <= words.get(i).text().length(); length++) {
                for (var phrase : byStart.getOrDefault(words.get(i).text().substring(0, length), List.of())) {
                    if (matches(phrase, words, i)) {
                        hits.add(new Hit(
                                words.get(i).start(),
                                words.get(i + phrase.size() - 1).end()));
                    }
                }
            }
        }
        return hits;
    }

    private static boolean matches(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!matches(phrase.get(i), words.get(from + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        if (!pattern.endsWith("*")) {
            return pattern.equals(word);
        }
        int stem = pattern.length() - 1;
        return word.length() >= stem
                && word.length() <= stem + INFLECTION_MAX
                && word.regionMatches(0, pattern, 0, stem);
    }

    private void add(String phrase) {
        patterns.add(phrase);
        var words = List.of(phrase.split(" ", -1));
        var first = words.get(0).replace("*", "");
        byStart.computeIfAbsent(first.substring(0, Math.min(4, first.length())), start -> new ArrayList<>())
                .add(words);
    }

    private static List<Word> words(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        // a few letters change their length in lower case; then positions are those of the changed text
        var words = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isPartOfWord(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(
                        lower.substring(start, i), Math.min(start, text.length()), Math.min(i, text.length())));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, WordList> load() {
        try (var file = WordList.class.getResourceAsStream("words.txt")) {
            if (file == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            var lists = new LinkedHashMap<String, WordList>();
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(" ", 3);
                        var list = lists.computeIfAbsent(parts[0], kind -> new WordList());
                        for (var phrase : parts[2].split(",", -1)) {
                            list.add(phrase.strip());
                        }
                    });
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
