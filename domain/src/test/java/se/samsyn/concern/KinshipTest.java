package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/** Adr 0035: reports that tell of the same event, and a report that tells of two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KinshipTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(3));
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "CASE_OFFICER");
    private static final Category LIGHT = new Category("BEL", Tile.DARK, 1, "trygghet", 3);

    private final Concern main = read();
    private final Concern duplicate = read();

    @Test
    void a_duplicate_ends_and_what_is_shown_of_it_is_what_the_main_one_comes_to() {
        duplicate.mergeInto(main, OFFICER, LATER);
        main.answer("Vi byter lampan.", OFFICER, LATER.plusSeconds(1));
        main.refer(Referral.to("Trafikverket", "Deras väg"), OFFICER, LATER.plusSeconds(2));

        assertThat(duplicate.axes().handling()).isEqualTo(Handling.CLOSED);
        assertThat(duplicate.axes().isCounted()).as("it was told, and counts").isTrue();
        assertThat(duplicate.closedAt()).as("the case goes on").isNull();
        assertThat(shown(duplicate)).containsExactly(PublicStatus.RECEIVED, PublicStatus.READ, PublicStatus.SENT_ON);
        main.close("Lampan lyser.", OFFICER, LATER.plusSeconds(3));
        duplicate.endWith(main);
        assertThat(duplicate.closedAt()).isEqualTo(main.closedAt());
    }

    @Test
    void whatever_happens_to_a_duplicate_its_teller_is_not_told_that_it_was_closed() {
        duplicate.mergeInto(main, OFFICER, LATER);
        duplicate.note(ConcernEvent.FACT_ADDED, null, null, Actor.RESIDENT, LATER.plusSeconds(1));
        duplicate.separate(OFFICER, LATER.plusSeconds(2));

        assertThat(duplicate.history())
                .extracting(ConcernEntry::status)
                .doesNotContain(PublicStatus.CLOSED_WITHOUT_MEASURE);
        assertThat(duplicate.axes().handling()).isEqualTo(Handling.REOPENED);
        refused(ConcernRule.NOT_MERGED, () -> duplicate.separate(OFFICER, LATER));
    }

    @Test
    void a_duplicate_is_neither_rejected_nor_reopened_before_it_stands_alone() {
        duplicate.mergeInto(main, OFFICER, LATER);

        refused(ConcernRule.MERGED, () -> duplicate.reopen("Det var fel.", OFFICER, LATER));
        refused(ConcernRule.MERGED, () -> duplicate.link(OFFICER, LATER));
        refused(ConcernRule.MERGED, () -> duplicate.reject(RejectReason.NOT_SERIOUS, null, OFFICER, LATER));
    }

    @Test
    void who_told_a_duplicate_can_say_that_it_is_not_solved_and_it_stands_alone() {
        duplicate.mergeInto(main, OFFICER, LATER);

        duplicate.notSolved(Actor.RESIDENT, LATER.plusSeconds(1));

        assertThat(duplicate.kin().isDuplicate()).isFalse();
        assertThat(duplicate.axes().status()).isEqualTo(PublicStatus.READ);
    }

    @Test
    void what_nobody_has_read_or_what_is_shut_away_is_no_duplicate_and_has_none() {
        var unread = received();
        refused(ConcernRule.TEXT_NOT_READ, () -> unread.mergeInto(main, OFFICER, LATER));
        refused(ConcernRule.TEXT_NOT_READ, () -> duplicate.mergeInto(unread, OFFICER, LATER));
        main.lock(OFFICER, LATER);
        refused(ConcernRule.LOCKED, () -> duplicate.mergeInto(main, OFFICER, LATER));
        refused(ConcernRule.LOCKED, () -> main.mergeInto(duplicate, OFFICER, LATER));
    }

    @Test
    void a_part_is_read_already_and_not_counted_a_second_time() {
        var part = received();
        part.beginAsPartOf(main, OFFICER, NOON);

        assertThat(part.axes().moderation()).isEqualTo(Moderation.APPROVED);
        assertThat(part.axes().isCounted()).isFalse();
        assertThat(part.kin().first()).isEqualTo(main.id());
    }

    private List<PublicStatus> shown(Concern told) {
        return ConcernFollowing.steps(
                        ConcernFollowing.course(told, main), main.axes().status())
                .stream()
                .map(ConcernFollowing.Step::status)
                .toList();
    }

    private static Concern read() {
        var concern = received();
        concern.approve(OFFICER, NOON);
        return concern;
    }

    private static Concern received() {
        return Concern.receive(
                new Marks(Marks.number(2026, 123), UUID.randomUUID(), "c".repeat(64), "k".repeat(64)),
                LIGHT,
                new Placement(new Owner(Party.MUNICIPALITY, "GATA"), null),
                new Submission("token", "BEL", "Mörkt", "vid hållplatsen", null, "sv", Circumstances.NONE, null),
                new Arrival(IntakeChannel.PORTAL, NOON),
                Actor.RESIDENT,
                NOON);
    }

    private static void refused(ConcernRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
