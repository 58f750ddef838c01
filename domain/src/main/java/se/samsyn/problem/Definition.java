package se.samsyn.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * The problem defined with care (S-56, S-57). Everything may still be open; {@link #isComplete} says whether the core
 * is told. Never names persons: who is affected is told at group level.
 *
 * @param behaviour what happens
 * @param place where
 * @param pattern when: hours, days, seasons
 * @param frequency how often
 * @param since since when
 * @param affected who is affected, as groups
 * @param harm what it costs and does
 * @param problemFor for whom it is a problem
 * @param excluded what is not included
 * @param behind what lies behind the events
 */
@Embeddable
public record Definition(
        @Column(length = Definition.MAX) @Nullable String behaviour,
        @Column(length = Definition.MAX) @Nullable String place,
        @Column(length = Definition.MAX) @Nullable String pattern,
        @Column(length = Definition.MAX) @Nullable String frequency,
        @Column(length = Definition.MAX) @Nullable String since,
        @Column(length = Definition.MAX) @Nullable String affected,
        @Column(length = Definition.MAX) @Nullable String harm,
        @Column(length = Definition.MAX) @Nullable String problemFor,
        @Column(length = Definition.MAX) @Nullable String excluded,
        @Column(length = Definition.MAX) @Nullable String behind)
        implements Serializable {

    public static final int MAX = 600;

    /** Of the answers, in the order in which they are asked. */
    private static final List<String> NAMES = List.of(
            "behaviour",
            "place",
            "pattern",
            "frequency",
            "since",
            "affected",
            "harm",
            "problemFor",
            "excluded",
            "behind");

    public static final Definition EMPTY = new Definition(null, null, null, null, null, null, null, null, null, null);

    /** Whether what, where, when and how often are told: without them it is not specific and recurring (S-57). */
    public boolean isComplete() {
        return Stream.of(behaviour, place, pattern, frequency).allMatch(text -> text != null && !text.isBlank());
    }

    /** The same with blank answers taken as none. */
    Definition tidy() {
        return new Definition(
                tidy(behaviour),
                tidy(place),
                tidy(pattern),
                tidy(frequency),
                tidy(since),
                tidy(affected),
                tidy(harm),
                tidy(problemFor),
                tidy(excluded),
                tidy(behind));
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > MAX) {
            throw new RuleBroken(ProblemRule.TEXT_TOO_LONG, MAX);
        }
        PersonData.refusePersonnummer(stripped);
        return stripped;
    }

    /** As a revision keeps it: one answer a line under its name. */
    String asText() {
        var answers = Arrays.asList(
                behaviour, place, pattern, frequency, since, affected, harm, problemFor, excluded, behind);
        var text = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(NAMES.get(i))
                    .append(": ")
                    .append(Objects.requireNonNullElse(answers.get(i), ""))
                    .append('\n');
        }
        return text.toString();
    }

    /** What a revision kept, by its names, in its order; those that were not answered are not there. */
    static Map<String, String> lines(String content) {
        var lines = new LinkedHashMap<String, String>();
        int at = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            // an answer may have lines of its own: it ends where the next name begins
            int from = at + NAMES.get(i).length() + 2;
            int next = i + 1 < NAMES.size() ? content.indexOf("\n" + NAMES.get(i + 1) + ": ", from) : content.length();
            var answer = content.substring(from, next).strip();
            if (!answer.isEmpty()) {
                lines.put(NAMES.get(i), answer);
            }
            at = next + 1;
        }
        return Collections.unmodifiableMap(lines);
    }
}
