package se.samsyn.measure;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What could be done, and what it is thought to give and take (S-59).
 *
 * @param words the heading of the measure that it may become
 * @param purpose what it is to achieve
 * @param effect how much it is thought to do against the problem
 * @param kronor what it would cost about; null while nobody knows
 * @param weeks how long until it is in place; null while nobody knows
 * @param carrier the party that would own it
 */
public record Idea(
        String words,
        MeasureKind kind,
        MeasureEffect purpose,
        Grade effect,
        @Nullable Integer kronor,
        @Nullable Integer weeks,
        Party carrier)
        implements Serializable {

    public static final int KRONOR_MAX = 1_000_000_000;
    public static final int WEEKS_MAX = 520;

    /** @throws RuleBroken if it says nothing or too much, a figure cannot be, or a personnummer stands in it */
    Idea checked() {
        if (words.isBlank()) {
            throw new RuleBroken(CandidateRule.WORDS_NEEDED);
        }
        if (words.strip().length() > Measure.TITLE_MAX) {
            throw new RuleBroken(CandidateRule.WORDS_TOO_LONG, Measure.TITLE_MAX);
        }
        PersonData.refusePersonnummer(words);
        mustLie(kronor, KRONOR_MAX);
        mustLie(weeks, WEEKS_MAX);
        return new Idea(words.strip(), kind, purpose, effect, kronor, weeks, carrier);
    }

    private static void mustLie(@Nullable Integer figure, int most) {
        if (figure != null && (figure < 0 || figure > most)) {
            throw new RuleBroken(CandidateRule.FIGURE_OUT_OF_RANGE, most);
        }
    }
}
