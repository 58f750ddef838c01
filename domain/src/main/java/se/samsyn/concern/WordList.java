package se.samsyn.concern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and phrases of one kind, in all languages, from {@code words.txt}. Matches whole words; a star at a word's end
 * stands for an inflection of at most four letters. Arabic is compared without the signs that people leave out, and
 * with or without what is written together with a word. One pass over the text.
 */
final class WordList {

    /** Where a phrase stands in the text. */
    record Hit(int start, int end) {}

    private record Phrase(String language, String text) {}

    /** A word of the text in the forms in which a list may hold it. */
    private record Word(List<String> forms, int start, int end) {}

    /** What Arabic writes together with the next word: and, so, with, for, like, the. Longest first. */
    private static final Pattern TOGETHER = Pattern.compile("[وف]?(?:[بك]?ال|لل|[بكل])|[وف]");

    /** Less of an Arabic word would be any word. */
    private static final int ROOT_MIN = 3;

    private static final int INFLECTION_MAX = 4;
    private static final Set<String> EVERYWHERE = Set.of("sv", "en");
    private static final Map<String, WordList> ALL = load();

    private final List<Phrase> patterns = new ArrayList<>();

    /** How many letters of its first word a phrase is found by. */
    private static final int START = 4;

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

    /**
     * As they stand in the file, for the browser to look for the same: those of one language, and of Swedish and
     * English, which people here mix with it.
     */
    List<String> patterns(String language) {
        return patterns.stream()
                .filter(pattern -> pattern.language().equals(language) || EVERYWHERE.contains(pattern.language()))
                .map(Phrase::text)
                .toList();
    }

    boolean isIn(String text) {
        return !find(text).isEmpty();
    }

    List<Hit> find(String text) {
        var words = words(text);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            for (var phrase : candidates(words.get(i))) {
                if (matches(phrase, words, i)) {
                    hits.add(new Hit(
                            words.get(i).start(),
                            words.get(i + phrase.size() - 1).end()));
                }
            }
        }
        return hits;
    }

    /** The phrases that begin like this word. */
    private Set<List<String>> candidates(Word word) {
        var found = new LinkedHashSet<List<String>>();
        for (var form : word.forms()) {
            for (int length = 1; length <= START && length <= form.length(); length++) {
                found.addAll(byStart.getOrDefault(form.substring(0, length), List.of()));
            }
        }
        return found;
    }

    private static boolean matches(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            var pattern = phrase.get(i);
            if (words.get(from + i).forms().stream().noneMatch(form -> matches(pattern, form))) {
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

    private void add(String language, String phrase) {
        patterns.add(new Phrase(language, phrase));
        var words = List.of(withoutSigns(phrase).split(" ", -1));
        var first = words.get(0).replace("*", "");
        byStart.computeIfAbsent(first.substring(0, Math.min(START, first.length())), start -> new ArrayList<>())
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
                        forms(lower.substring(start, i)), Math.min(start, text.length()), Math.min(i, text.length())));
                start = -1;
            }
        }
        return words;
    }

    private static List<String> forms(String word) {
        if (!isArabic(word.charAt(0))) {
            return List.of(word);
        }
        var plain = withoutSigns(word);
        var forms = new ArrayList<>(List.of(plain));
        for (int end = 1; end <= plain.length() - ROOT_MIN; end++) {
            if (TOGETHER.matcher(plain).region(0, end).matches()) {
                forms.add(plain.substring(end));
            }
        }
        return forms;
    }

    /** Without short vowels and lengthening; alef, yeh and teh in one form each. Other scripts stay as they are. */
    private static String withoutSigns(String text) {
        return text.replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
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
                            list.add(parts[1], phrase.strip());
                        }
                    });
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
