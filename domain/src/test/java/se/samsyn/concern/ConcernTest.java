package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;

/** S-41: what residents tell, from receipt to answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "CASE_OFFICER");
    private static final Actor POLICE = Actor.staff(UUID.randomUUID(), Party.POLICE, "COMMUNITY_OFFICER");
    private static final Category LIGHT = new Category("BEL", Tile.DARK, 1, "trygghet", 3);
    private static final Category MOPEDS = new Category("TRB", Tile.TRAFFIC, 1, "trygghet", 5);
    private static final Placement STREETS = new Placement(new Owner(Party.MUNICIPALITY, "GATA"), null);
    private static final Placement POLICE_DESK = new Placement(Owner.of(Party.MUNICIPALITY), "KOMMUNPOLIS");

    private final Concern concern = received("Mörkt mellan hållplatsen och husen", Actor.RESIDENT);

    @Test
    void at_receipt_only_the_municipality_sees_it() {
        assertThat(concern.owner()).isEqualTo(new Owner(Party.MUNICIPALITY, "GATA"));
        assertThat(concern.visibility()).isEqualTo(Visibility.PARTY);
        assertThat(concern.axes().status()).isEqualTo(PublicStatus.RECEIVED);
        assertThat(concern.axes().publication()).isEqualTo(Publication.NOT_PUBLIC);
        assertThat(concern.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(concern.shared()).isEqualTo(SharedParts.NONE);
        assertThat(received("x", POLICE).visibility()).isEqualTo(Visibility.BOTH);
        assertThat(received("x", POLICE).shared()).isEqualTo(SharedParts.TOLD);
    }

    @Test
    void the_day_of_receipt_is_the_swedish_one() {
        var told = told("Sent på kvällen");
        var late = Concern.receive(
                marks(),
                LIGHT,
                STREETS,
                told,
                new Arrival(IntakeChannel.PORTAL, Instant.parse("2026-03-02T23:30:00Z")),
                Actor.RESIDENT,
                NOON);

        assertThat(late.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void nothing_leaves_the_first_desk_unread() {
        refused(
                ConcernRule.TEXT_NOT_READ,
                () -> concern.refer(Referral.to("Trafikverket", "Statlig väg"), OFFICER, NOON));
        refused(ConcernRule.TEXT_NOT_READ, () -> concern.axes().mustBeInWork());
        refused(ConcernRule.TEXT_NOT_READ, () -> concern.link(OFFICER, NOON));
        refused(ConcernRule.TEXT_NOT_READ, () -> concern.answer("Vi tittar på det.", OFFICER, NOON));
        assertThat(concern.history())
                .extracting(ConcernEntry::event)
                .containsExactly(ConcernEvent.RECEIVED, ConcernEvent.ROUTED);
    }

    @Test
    void what_the_filter_masked_is_approved_as_masked() {
        var masked = received("Ring 070-1740605", Actor.RESIDENT);
        masked.approve(OFFICER, NOON);
        concern.approve(OFFICER, NOON);

        assertThat(masked.words().text()).isEqualTo("Ring [TELEFON]");
        assertThat(masked.axes().moderation()).isEqualTo(Moderation.MASKED);
        assertThat(concern.axes().moderation()).isEqualTo(Moderation.APPROVED);
        assertThat(concern.axes().publication()).isEqualTo(Publication.AGGREGATED);

        concern.mask(new Words("Mörkt", null), OFFICER, NOON);
        assertThat(concern.axes().moderation()).isEqualTo(Moderation.MASKED);
        refused(ConcernRule.READ_ALREADY, () -> concern.approve(OFFICER, NOON));
    }

    @Test
    void a_change_of_category_and_place_loses_nothing() {
        concern.approve(OFFICER, NOON);
        var member = MemberId.next();
        concern.assign(member, OFFICER, NOON);

        concern.changeCategory(MOPEDS, OFFICER, NOON);

        assertThat(concern.owner()).as("the rules say whether it goes on").isEqualTo(STREETS.owner());
        concern.move(ConcernEvent.ROUTED, STREETS.code(), POLICE_DESK, "Gäller mopeder", OFFICER, NOON);

        assertThat(concern.owner()).isEqualTo(Owner.of(Party.MUNICIPALITY));
        assertThat(concern.assignee()).isEqualTo(member);
        assertThat(concern.words().text()).startsWith("Mörkt");
        assertThat(concern.history())
                .extracting(entry -> entry.event() + " " + entry.from() + " " + entry.to())
                .containsExactly(
                        "RECEIVED null PORTAL",
                        "ROUTED null GATA",
                        "APPROVED null APPROVED",
                        "ASSIGNED null " + member.value(),
                        "CATEGORY_CHANGED BEL TRB",
                        "ROUTED GATA KOMMUNPOLIS");
        refused(ConcernRule.SAME_CATEGORY, () -> concern.changeCategory(MOPEDS, OFFICER, NOON));
    }

    @Test
    void what_the_other_party_sees_is_its_owners_to_change() {
        concern.approve(OFFICER, NOON);
        refused(ConcernRule.ONLY_OWNER_SHARES, () -> show(SharedParts.TOLD, POLICE));
        assertThat(concern.shared()).isEqualTo(SharedParts.NONE);

        show(SharedParts.TOLD, OFFICER);

        assertThat(concern.visibility()).isEqualTo(Visibility.BOTH);
        assertThat(concern.history()).last().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(ConcernEvent.SHARED);
            assertThat(entry.to()).isEqualTo("OSL_10_15_A");
            assertThat(entry.visibility()).isEqualTo(Visibility.BOTH);
        });
        assertThat(concern.history().get(0).visibility()).isEqualTo(Visibility.PARTY);
        show(SharedParts.NONE, OFFICER);
        assertThat(concern.visibility()).as("that it is there they know").isEqualTo(Visibility.BOTH);
    }

    private void show(SharedParts parts, Actor by) {
        concern.show(parts, ConcernEvent.SHARED, parts.codes(), LegalGround.OSL_10_15_A.name(), by, NOON);
    }

    @Test
    void closing_without_a_measure_needs_a_reason_that_the_teller_reads() {
        concern.approve(OFFICER, NOON);
        refused(ConcernRule.REASON_NEEDED, () -> concern.close(" ", OFFICER, NOON));
        refused(ConcernRule.PERSONNUMMER, () -> concern.close("Se 19121212-1212", OFFICER, NOON));

        concern.close("Marken är privat.", OFFICER, NOON);

        assertThat(concern.answer()).isEqualTo("Marken är privat.");
        assertThat(concern.axes().status()).isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
        refused(ConcernRule.CLOSED_ALREADY, () -> concern.answer("Tack!", OFFICER, NOON));
    }

    @Test
    void what_is_closed_counts_in_a_problem_and_stays_closed() {
        concern.approve(OFFICER, NOON);
        concern.close("Lampan är lagad.", OFFICER, NOON);

        concern.link(OFFICER, NOON);

        assertThat(concern.axes().handling()).isEqualTo(Handling.CLOSED);
        assertThat(concern.axes().status()).isEqualTo(PublicStatus.PART_OF_LARGER);
    }

    @Test
    void after_a_measure_it_can_be_closed_without_more_words() {
        concern.approve(OFFICER, NOON);
        concern.link(OFFICER, NOON);
        concern.measure(Progress.MEASURE_PLANNED, OFFICER, NOON);
        concern.measure(Progress.MEASURE_DONE, POLICE, NOON);
        concern.measure(Progress.MEASURE_DONE, POLICE, NOON);

        concern.close(null, OFFICER, NOON);

        assertThat(concern.axes().status()).isEqualTo(PublicStatus.MEASURE_DONE);
        assertThat(concern.history())
                .extracting(ConcernEntry::status)
                .containsExactly(
                        PublicStatus.RECEIVED,
                        PublicStatus.RECEIVED,
                        PublicStatus.READ,
                        PublicStatus.PART_OF_LARGER,
                        PublicStatus.MEASURE_PLANNED,
                        PublicStatus.MEASURE_DONE,
                        PublicStatus.MEASURE_DONE);
    }

    @Test
    void reopening_is_a_new_event_that_lands_in_the_queue() {
        concern.approve(OFFICER, NOON);
        refused(ConcernRule.NOT_CLOSED, () -> concern.reopen("Det är inte löst", OFFICER, NOON));
        concern.close("Lampan är bytt.", OFFICER, NOON);
        refused(ConcernRule.REASON_NEEDED, () -> concern.reopen("", OFFICER, NOON));

        concern.reopen("Det är inte löst", OFFICER, NOON);

        assertThat(concern.axes().handling()).isEqualTo(Handling.REOPENED);
        assertThat(concern.axes().status()).isEqualTo(PublicStatus.READ);
        assertThat(concern.closedAt()).isNull();
    }

    @Test
    void a_rejected_one_is_closed_uncounted_and_read_anew_when_reopened() {
        concern.approve(OFFICER, NOON);
        concern.reject(RejectReason.ABOUT_A_PERSON, null, OFFICER, NOON);

        assertThat(concern.axes().publication()).isEqualTo(Publication.WITHDRAWN);
        assertThat(concern.axes().status()).isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
        assertThat(concern.rejectReason()).isEqualTo(RejectReason.ABOUT_A_PERSON);
        refused(ConcernRule.REJECTED_ALREADY, () -> concern.reject(RejectReason.NOT_SERIOUS, null, OFFICER, NOON));

        concern.reopen("Platsen går att skilja från personen", OFFICER, NOON);
        assertThat(concern.axes().moderation()).isEqualTo(Moderation.READING);
        assertThat(concern.rejectReason()).isNull();
    }

    @Test
    void a_child_in_need_shuts_it_away_from_all_work() {
        concern.approve(OFFICER, NOON);
        concern.lock(OFFICER, NOON);

        refused(ConcernRule.LOCKED, () -> concern.link(OFFICER, NOON));
        refused(ConcernRule.LOCKED, () -> concern.axes().mustBeInWork());
        refused(ConcernRule.LOCKED, () -> concern.refer(Referral.to("Trafikverket", "Väg"), OFFICER, NOON));
        refused(ConcernRule.LOCKED, () -> concern.lock(OFFICER, NOON));
        assertThat(concern.axes().publication()).isEqualTo(Publication.WITHDRAWN);

        refused(ConcernRule.ONLY_OWNER_OPENS, () -> concern.unlock("Inget barn", POLICE, NOON));
        concern.unlock("Det handlade om belysningen", OFFICER, NOON);
        assertThat(concern.axes().moderation()).isEqualTo(Moderation.READING);
        refused(ConcernRule.NOT_LOCKED, () -> concern.unlock("Igen", OFFICER, NOON));
    }

    @Test
    void a_locked_one_can_be_closed_without_being_approved() {
        concern.lock(OFFICER, NOON);

        concern.close("Vi har tagit emot din oro.", OFFICER, NOON);

        assertThat(concern.axes().status()).isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
    }

    @Test
    void laid_back_it_waits_again_and_a_linked_one_stays_linked() {
        concern.assign(MemberId.next(), OFFICER, NOON);
        assertThat(concern.axes().handling()).isEqualTo(Handling.ASSIGNED);
        concern.assign(null, OFFICER, NOON);
        assertThat(concern.axes().handling()).isEqualTo(Handling.UNHANDLED);

        concern.approve(OFFICER, NOON);
        refused(ConcernRule.NOT_LINKED, () -> concern.measure(Progress.MEASURE_PLANNED, OFFICER, NOON));
        concern.link(OFFICER, NOON);
        concern.assign(MemberId.next(), OFFICER, NOON);
        assertThat(concern.axes().handling()).isEqualTo(Handling.LINKED);
    }

    @Test
    void whoever_follows_reads_each_status_once_with_its_day() {
        var day = 24 * 3600L;
        concern.beginReading(OFFICER, NOON.plusSeconds(day));
        concern.approve(OFFICER, NOON.plusSeconds(day));
        concern.close("Lampan är bytt.", OFFICER, NOON.plusSeconds(2 * day));
        concern.reopen("Den är trasig igen", OFFICER, NOON.plusSeconds(9 * day));

        assertThat(ConcernFollowing.steps(concern.history(), PublicStatus.READ))
                .containsExactly(
                        new ConcernFollowing.Step(PublicStatus.RECEIVED, LocalDate.of(2026, 3, 2)),
                        new ConcernFollowing.Step(PublicStatus.CLOSED_WITHOUT_MEASURE, LocalDate.of(2026, 3, 4)),
                        new ConcernFollowing.Step(PublicStatus.READ, LocalDate.of(2026, 3, 11)));
    }

    @Test
    void whoever_follows_reads_who_it_was_sent_to_last() {
        assertThat(ConcernFollowing.sentOn(concern.history())).isEmpty();
        concern.approve(OFFICER, NOON);
        concern.assign(MemberId.next(), OFFICER, NOON);
        assertThat(sentOnBy()).isEqualTo(ConcernEvent.ASSIGNED);

        concern.refer(Referral.to("Trafikverket", "Statlig väg"), OFFICER, NOON);
        concern.assign(MemberId.next(), OFFICER, NOON);
        assertThat(ConcernFollowing.sentOn(concern.history()))
                .as("another reader does not call it back")
                .hasValueSatisfying(entry -> assertThat(entry.to()).isEqualTo("Trafikverket"));

        concern.close("De har tagit emot det.", OFFICER, NOON);
        concern.reopen("Det är inte löst", OFFICER, NOON);
        assertThat(sentOnBy()).as("it was sent there all the same").isEqualTo(ConcernEvent.REFERRED);
        concern.assign(MemberId.next(), OFFICER, NOON);
        assertThat(sentOnBy()).isEqualTo(ConcernEvent.ASSIGNED);
    }

    private ConcernEvent sentOnBy() {
        return ConcernFollowing.sentOn(concern.history()).orElseThrow().event();
    }

    private static Concern received(String text, Actor by) {
        var told = told(text);
        return Concern.receive(marks(), LIGHT, STREETS, told, new Arrival(IntakeChannel.PORTAL, NOON), by, NOON);
    }

    private static Submission told(String text) {
        return new Submission("token", "BEL", text, "vid hållplatsen", null, "sv", Circumstances.NONE, null);
    }

    private static Marks marks() {
        return new Marks(Marks.number(2026, 123), UUID.randomUUID(), "c".repeat(64), "k".repeat(64));
    }

    private static void refused(ConcernRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
