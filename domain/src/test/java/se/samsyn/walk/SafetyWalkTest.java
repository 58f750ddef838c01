package se.samsyn.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Rule;
import se.samsyn.kernel.Visibility;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyWalkTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant LATER = EVENING.plus(Duration.ofHours(2));
    private static final Plan PLAN = new Plan("Kring stationen", EVENING, "Torget", "Mörker", List.of("Tunneln"));

    private final SafetyWalk walk = SafetyWalk.plan(PLAN, false, Owner.of(Party.MUNICIPALITY));

    @Test
    void a_walk_of_ones_own_becomes_a_joint_one_and_stays_so() {
        assertThat(walk.visibility()).isEqualTo(Visibility.PARTY);

        walk.replan(PLAN, true, Party.MUNICIPALITY);
        walk.replan(PLAN, false, Party.MUNICIPALITY);

        assertThat(walk.visibility()).isEqualTo(Visibility.BOTH);
    }

    @Test
    void what_is_planned_anew_takes_the_place_of_what_was() {
        var anew = new Plan("Kring skolan", LATER, "Skolan", "", List.of("Gården", "Cykelstället"));

        walk.replan(anew, false, Party.MUNICIPALITY);

        assertThat(walk.plan()).isEqualTo(anew);
    }

    @Test
    void it_ends_once_with_how_many_came_and_what_they_saw() {
        walk.end(14, " Mörkt överallt. ", Party.MUNICIPALITY, LATER);

        assertThat(walk.participants()).isEqualTo(14);
        assertThat(walk.summary()).isEqualTo("Mörkt överallt.");
        assertThat(walk.endedAt()).isEqualTo(LATER);
        refused(WalkRule.ENDED, () -> walk.end(15, "", Party.MUNICIPALITY, LATER));
        refused(WalkRule.ENDED, () -> walk.replan(PLAN, false, Party.MUNICIPALITY));
        refused(WalkRule.ENDED, walk::mustGoOn);
    }

    @Test
    void it_does_not_end_before_it_has_begun_nor_without_a_count() {
        refused(WalkRule.NOT_BEGUN, () -> walk.end(14, "", Party.MUNICIPALITY, EVENING.minusSeconds(1)));
        refused(WalkRule.PARTICIPANTS_NEEDED, () -> walk.end(null, "", Party.MUNICIPALITY, LATER));
        refused(WalkRule.PARTICIPANTS_NEEDED, () -> walk.end(-1, "", Party.MUNICIPALITY, LATER));
        refused(WalkRule.PARTICIPANTS_NEEDED, () -> walk.end(10_000, "", Party.MUNICIPALITY, LATER));
        refused(ConcernRule.PERSONNUMMER, () -> walk.end(14, "19121212-1212", Party.MUNICIPALITY, LATER));
        refused(
                WalkRule.TEXT_TOO_LONG,
                () -> walk.end(14, "x".repeat(SafetyWalk.SUMMARY_MAX + 1), Party.MUNICIPALITY, LATER));

        walk.end(0, "", Party.MUNICIPALITY, EVENING);
        assertThat(walk.endedAt()).isEqualTo(EVENING);
    }

    @Test
    void only_its_owner_changes_it() {
        refused(WalkRule.ONLY_OWNER_CHANGES, () -> walk.replan(PLAN, true, Party.POLICE));
        refused(WalkRule.ONLY_OWNER_CHANGES, () -> walk.end(14, "", Party.POLICE, LATER));
    }

    @Test
    void what_is_written_down_after_it_was_said_on_its_day() {
        var day = LocalDate.of(2026, 11, 24);

        assertThat(walk.day(EVENING.plus(Duration.ofDays(3)))).isEqualTo(day);
        assertThat(walk.day(LATER)).isEqualTo(day);
        assertThat(walk.day(EVENING.minus(Duration.ofDays(1)))).isEqualTo(day.minusDays(1));
    }

    @Test
    void whoever_read_another_version_is_too_late() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> walk.mustBe(walk.version() + 1));
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
