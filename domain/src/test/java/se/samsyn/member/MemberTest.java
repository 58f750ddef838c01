package se.samsyn.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Permission;

/** Wrong passwords, and how long an account must wait after them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Member member = Member.of(
            MemberId.next(), "handlaggare", "Handläggaren", Party.MUNICIPALITY, null, Set.of("CASE_OFFICER"), "hash");

    @Test
    void four_wrong_passwords_are_forgiven() {
        fail(4);

        assertThat(member.mayTry(NOON)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5,30", "6,60", "7,120", "11,1920", "12,3600", "40,3600"})
    void from_the_fifth_on_it_waits_twice_as_long_each_time_and_never_longer_than_an_hour(int wrong, int seconds) {
        fail(wrong);

        assertThat(member.mayTry(NOON.plusSeconds(seconds).minusMillis(1))).isFalse();
        assertThat(member.mayTry(NOON.plusSeconds(seconds))).isTrue();
    }

    @Test
    void the_right_one_begins_anew() {
        fail(7);
        member.signedIn();
        fail(4);

        assertThat(member.mayTry(NOON)).isTrue();
    }

    @Test
    void an_account_that_has_ended_may_never_try() {
        member.deactivate();

        assertThat(member.mayTry(NOON.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void an_administrator_cannot_hold_what_reads_reports() {
        for (var reading : List.of(Permission.READ_CONCERNS, Permission.TRIAGE_CONCERNS, Permission.READ_ORIGINALS)) {
            for (var keeping : List.of(Permission.MANAGE_MEMBERS, Permission.MANAGE_ROLES)) {
                assertThatExceptionOfType(RuleBroken.class)
                        .isThrownBy(() -> new Role().permit(Set.of(keeping, reading, Permission.READ_AUDIT)));
            }
        }
        var role = new Role();
        role.permit(Set.of(Permission.MANAGE_MEMBERS, Permission.READ_AUDIT));
        assertThat(role.permissions()).containsExactlyInAnyOrder(Permission.MANAGE_MEMBERS, Permission.READ_AUDIT);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            member.failedToSignIn(NOON);
        }
    }
}
