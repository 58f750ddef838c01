package se.samsyn.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Puts residents' words together from parts, never the same twice. */
final class Sentences {

    private static final int TRIES = 400;

    private final Map<String, Section> byCategory = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Random random;

    Sentences(Random random) {
        this.random = random;
        Section.of("reports.txt").forEach(section -> byCategory.put(section.name(), section));
    }

    /**
     * @param at the place as it stands in a sentence, such as {@code på Storgatan}
     * @throws IllegalStateException when the category has no new sentence left
     */
    String about(String category, String at) {
        var parts = byCategory.get(category);
        if (parts == null) {
            throw new IllegalStateException("reports.txt has no " + category);
        }
        for (int i = 0; i < TRIES; i++) {
            var text = put(parts, at);
            if (used.add(text)) {
                return text;
            }
        }
        throw new IllegalStateException("reports.txt has too few sentences about " + category);
    }

    private String put(Section parts, String at) {
        var when = pick(List.of(parts.one("when").split(" \\| ", -1)));
        var text = new StringBuilder(
                pick(parts.all("first")).replace("{plats}", at).replace("{tid}", when));
        text.setCharAt(0, text.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0));
        if (random.nextInt(100) < 75) {
            text.append(' ').append(pick(parts.all("more")));
        }
        if (random.nextInt(100) < 50) {
            text.append(' ').append(pick(parts.all("wish")));
        }
        return text.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
