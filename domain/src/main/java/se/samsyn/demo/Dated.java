package se.samsyn.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody did on a day, as a field tells it: {@code 2025-05-12 samordnare WORD WORD | text | text}.
 *
 * @param who a member's user name
 * @param words what stands before the first bar, word by word
 * @param texts what stands after it, part by part
 */
record Dated(LocalDate on, String who, List<String> words, List<String> texts) {

    static Dated of(Section.Field field) {
        var parts = field.parts();
        var words = List.of(parts.get(0).split(" +", -1));
        if (words.size() < 2) {
            throw new IllegalStateException("a day and a member are needed: " + field);
        }
        return new Dated(
                LocalDate.parse(words.get(0)),
                words.get(1),
                words.subList(2, words.size()),
                parts.subList(1, parts.size()));
    }
}
