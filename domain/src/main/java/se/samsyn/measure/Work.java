package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What was really done of a measure on a day, and what it took (S-60).
 *
 * @param dose how much and how often, such as four evenings of five; null when it is not said
 * @param reached how many people it reached; null when nobody counted
 * @param hours of work; null when it is not said
 * @param kronor that were spent; null when it is not said
 */
@Embeddable
public record Work(
        @Column(name = "done_on", nullable = false, updatable = false) LocalDate doneOn,
        @Column(name = "words", length = Work.WORDS_MAX, nullable = false, updatable = false) String words,
        @Column(name = "dose", length = Work.DOSE_MAX, updatable = false) @Nullable String dose,
        @Column(name = "reached", updatable = false) @Nullable Integer reached,
        @Column(name = "hours", updatable = false) @Nullable Integer hours,
        @Column(name = "kronor", updatable = false) @Nullable Integer kronor)
        implements Serializable {

    public static final int WORDS_MAX = 1000;
    public static final int DOSE_MAX = 200;
    public static final int FIGURE_MAX = 1_000_000_000;

    /** @throws RuleBroken if it says nothing or too much, lies ahead, a figure cannot be, or a personnummer is in it */
    Work checked(LocalDate today) {
        if (words.isBlank()) {
            throw new RuleBroken(WorkRule.WORDS_NEEDED);
        }
        mustFit(words, WORDS_MAX);
        mustFit(dose, DOSE_MAX);
        if (doneOn.isAfter(today)) {
            throw new RuleBroken(WorkRule.DAY_AHEAD);
        }
        if (Stream.of(reached, hours, kronor)
                .anyMatch(figure -> figure != null && (figure < 0 || figure > FIGURE_MAX))) {
            throw new RuleBroken(WorkRule.FIGURE_OUT_OF_RANGE, FIGURE_MAX);
        }
        PersonData.refusePersonnummer(words, dose);
        return new Work(doneOn, words.strip(), dose == null ? null : dose.strip(), reached, hours, kronor);
    }

    private static void mustFit(@Nullable String text, int most) {
        if (text != null && text.strip().length() > most) {
            throw new RuleBroken(WorkRule.WORDS_TOO_LONG, most);
        }
    }
}
