package se.samsyn.concern;

import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/** What staff write about a concern: reasons, notes, answers. None of them may hold a personnummer (design 2). */
public final class StaffText {

    /** The most characters of a reason or a note. */
    public static final int MAX = 1000;

    private StaffText() {}

    /** Stripped; refused with {@code missing} when there is none. */
    static String needed(@Nullable String typed, int max, ConcernRule missing) {
        var text = optional(typed, max);
        if (text == null) {
            throw new RuleBroken(missing);
        }
        return text;
    }

    /** Stripped; null when there is none. */
    static @Nullable String optional(@Nullable String typed, int max) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > max) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, max);
        }
        PersonData.refusePersonnummer(text);
        return text;
    }
}
