package se.samsyn.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
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
        var text = new StringBuilder();
        line(text, "behaviour", behaviour);
        line(text, "place", place);
        line(text, "pattern", pattern);
        line(text, "frequency", frequency);
        line(text, "since", since);
        line(text, "affected", affected);
        line(text, "harm", harm);
        line(text, "problemFor", problemFor);
        line(text, "excluded", excluded);
        line(text, "behind", behind);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable String value) {
        text.append(name).append(": ").append(value == null ? "" : value).append('\n');
    }
}
