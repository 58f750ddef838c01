package se.samsyn.assessment;

import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/** The rule for whatever is told in words: it must fit, and no personnummer stands in it. */
final class Said {

    private Said() {}

    /**
     * The text without blanks around it.
     *
     * @throws RuleBroken if nothing is left, more than fits, or a personnummer
     */
    static String of(String text, int max) {
        var said = orNull(text, max);
        if (said == null) {
            throw new RuleBroken(AssessmentRule.STATEMENT_NEEDED);
        }
        return said;
    }

    /** The same where nothing has to be said; null if nothing is. */
    static @Nullable String orNull(@Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > max) {
            throw new RuleBroken(AssessmentRule.TEXT_TOO_LONG, max);
        }
        PersonData.refusePersonnummer(stripped);
        return stripped;
    }
}
