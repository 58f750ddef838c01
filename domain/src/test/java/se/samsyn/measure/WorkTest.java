package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Test
    void what_was_done_today_is_noted_with_what_it_took_S_60() {
        var work = new Work(MARCH_2, " Fyra rundor. ", " Fyra kvällar av fem ", 120, 16, 0);

        assertThat(work.checked(MARCH_2))
                .isEqualTo(new Work(MARCH_2, "Fyra rundor.", "Fyra kvällar av fem", 120, 16, 0));
    }

    @Test
    void nothing_is_noted_before_it_is_done() {
        assertRefused(WorkRule.DAY_AHEAD, work(MARCH_2.plusDays(1), "Rundor.", null, 1));
    }

    @Test
    void it_says_something_that_fits() {
        assertRefused(WorkRule.WORDS_NEEDED, work(MARCH_2, " ", null, 1));
        assertRefused(WorkRule.WORDS_TOO_LONG, work(MARCH_2, "x".repeat(Work.WORDS_MAX + 1), null, 1));
        assertRefused(WorkRule.WORDS_TOO_LONG, work(MARCH_2, "Rundor.", "x".repeat(Work.DOSE_MAX + 1), 1));
    }

    @Test
    void figures_that_cannot_be_are_refused() {
        assertRefused(WorkRule.FIGURE_OUT_OF_RANGE, work(MARCH_2, "Rundor.", null, -1));
        assertRefused(WorkRule.FIGURE_OUT_OF_RANGE, new Work(MARCH_2, "Rundor.", null, 1, -1, null));
        assertRefused(WorkRule.FIGURE_OUT_OF_RANGE, new Work(MARCH_2, "Rundor.", null, null, null, -1));
    }

    @Test
    void no_personnummer_is_written_down_7_8_10() {
        assertRefused(ConcernRule.PERSONNUMMER, work(MARCH_2, "Talade med 19121212-1212.", null, 1));
        assertRefused(ConcernRule.PERSONNUMMER, work(MARCH_2, "Talade.", "Med 19121212-1212", 1));
    }

    private static Work work(LocalDate on, String words, @Nullable String dose, int reached) {
        return new Work(on, words, dose, reached, null, null);
    }

    private static void assertRefused(Rule rule, Work work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> work.checked(MARCH_2))
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
