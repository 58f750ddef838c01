package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Rule;
import se.samsyn.member.MemberId;
import se.samsyn.problem.ProblemId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final Actor COORDINATOR = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "COORDINATOR");

    @Test
    void it_is_given_for_today_or_later_and_done_once_by_the_party_of_who_does_it_S_04() {
        var task = give("Räkna lamporna", MARCH_2);

        assertRefused(TaskRule.OTHER_PARTYS, () -> task.finish(MARCH_2, Party.MUNICIPALITY));
        assertThat(task.doneOn()).isNull();

        task.finish(MARCH_2.plusDays(1), Party.POLICE);
        assertThat(task.doneOn()).isEqualTo(MARCH_2.plusDays(1));
        assertRefused(TaskRule.DONE_ALREADY, () -> task.finish(MARCH_2, Party.POLICE));
    }

    @Test
    void nobody_is_given_a_day_that_is_past() {
        assertRefused(TaskRule.DAY_PAST, () -> give("Räkna lamporna", MARCH_2.minusDays(1)));
    }

    @Test
    void it_says_something_that_fits_and_no_personnummer_7_8_10() {
        assertRefused(TaskRule.WORDS_NEEDED, () -> give(" ", MARCH_2));
        assertRefused(TaskRule.WORDS_TOO_LONG, () -> give("x".repeat(Task.WORDS_MAX + 1), MARCH_2));
        assertRefused(ConcernRule.PERSONNUMMER, () -> give("Ring 19121212-1212", MARCH_2));
    }

    @Test
    void only_what_was_read_is_done() {
        var task = give("Räkna lamporna", MARCH_2);
        task.mustBe(task.version());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> task.mustBe(task.version() + 1));
    }

    @Test
    void it_is_late_from_the_day_after_its_day_until_it_is_done() {
        assertThat(row(null).isLate(MARCH_2)).isFalse();
        assertThat(row(null).isLate(MARCH_2.plusDays(1))).isTrue();
        assertThat(row(MARCH_2.plusDays(3)).isLate(MARCH_2.plusDays(4))).isFalse();
    }

    private static TaskQueries.Row row(@Nullable LocalDate doneOn) {
        return new TaskQueries.Row(
                TaskId.next(), 0, "P-2026-001", null, "Räkna", MemberId.next(), Party.POLICE, MARCH_2, doneOn);
    }

    private static Task give(String words, LocalDate dueOn) {
        var what = new Assignment(words, MemberId.next(), dueOn);
        return Task.give(ProblemId.next(), null, what, Party.POLICE, COORDINATOR, NOON, MARCH_2);
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
