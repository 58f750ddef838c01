package se.samsyn.problem;

import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/** The rule for whatever is told in words: there must be some, they must fit, and no personnummer stands in them. */
final class InWords {

    private InWords() {}

    /**
     * The text without blanks around it.
     *
     * @throws RuleBroken if nothing is left, more than fits, or a personnummer
     */
    static String of(String text, int max) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new RuleBroken(ProblemRule.STATEMENT_NEEDED);
        }
        if (stripped.length() > max) {
            throw new RuleBroken(ProblemRule.TEXT_TOO_LONG, max);
        }
        PersonData.refusePersonnummer(stripped);
        return stripped;
    }

    /**
     * The same of what need not be said; null when it was not.
     *
     * @throws RuleBroken if there is more than fits, or a personnummer
     */
    static @Nullable String optional(@Nullable String text, int max) {
        return text == null || text.isBlank() ? null : of(text, max);
    }
}
