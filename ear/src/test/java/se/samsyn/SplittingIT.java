package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Handling;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.Merging;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.PublicStatus;
import se.samsyn.concern.Publication;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.Splitting;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;

/** A report that tells of two things becomes two, and whoever told it follows both by one receipt. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SplittingIT {

    private static final GeoPoint HERE = new GeoPoint(55.5583, 13.2109);

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernFollowing following;

    @Inject
    Splitting splitting;

    @Inject
    Merging merging;

    @Inject
    KinQueries kin;

    @Inject
    Letterbox letterbox;

    private String officer = "";
    private String coordinator = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void begin() {
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
    }

    @Test
    void the_part_lies_at_the_same_place_with_those_whose_it_is_and_both_say_so() {
        var first = tell(null);

        var number = split(first, "NED", "Skräp kring bänkarna, ring 070-1740605.");

        var part = concerns.view(concerns.byNumber(number));
        assertThat(part.category()).isEqualTo("NED");
        assertThat(part.owner().unit()).isEqualTo("PARK");
        assertThat(part.point()).isEqualTo(HERE);
        assertThat(Objects.requireNonNull(part.words()).text()).isEqualTo("Skräp kring bänkarna, ring [TELEFON].");
        assertThat(part.axes().moderation()).as("staff wrote it").isEqualTo(Moderation.MASKED);
        assertThat(part.axes().handling()).isEqualTo(Handling.UNHANDLED);
        assertThat(part.axes().publication()).as("told once, counted once").isEqualTo(Publication.NOT_PUBLIC);
        assertThat(part.channel()).isEqualTo(IntakeChannel.PORTAL);
        assertThat(Objects.requireNonNull(kin.of(part.id()).first()).number()).isEqualTo(first.number());
        assertThat(kin.of(id(first)).parts()).extracting(KinQueries.Row::number).containsExactly(number);
        assertThat(history(id(first))).startsWith("SPLIT null " + part.id().value());
        assertThat(history(part.id())).startsWith("SPLIT " + id(first).value() + " null");
        assertThat(concerns.view(id(first)).axes().handling()).isEqualTo(Handling.UNHANDLED);
    }

    @Test
    void who_told_it_reads_by_the_one_receipt_that_a_part_is_worked_with_for_itself() {
        var first = tell(new Contact("delad@exempel.example", true, false, false));
        var number = split(first, "NED", "Zypersonalens ord om skräp.");
        var part = concerns.byNumber(number);
        triage.refer(part, accepted.version(part), "Trafikverket", "Deras rastplats.");
        triage.answer(part, accepted.version(part), "Parkenheten städar.");

        var read = following.byCode(first.code().formatted()).orElseThrow();

        assertThat(read.parts())
                .containsExactly(new ConcernFollowing.Part("NED", PublicStatus.READ, "Parkenheten städar."));
        assertThat(read.answer()).isNull();
        assertThat(read.toString()).doesNotContain(number, "Zypersonalens");
        assertThat(letterbox.keys(first.number() + "/reporter/answered/")).hasSize(1);
        assertThat(letterbox.letter(
                        letterbox.keys(first.number() + "/reporter/answered/").get(0)))
                .startsWith("delad@exempel.example\n")
                .contains(first.number())
                .doesNotContain(number);
        triage.close(part, accepted.version(part), "Klart.");
        assertThat(concerns.view(id(first)).contact())
                .as("the first one goes on")
                .isTrue();
    }

    @Test
    void a_part_came_in_with_the_first_one_and_is_not_counted_when_it_is_read_anew() throws SQLException {
        var first = tell(null);
        OwnerConnection.execute(
                "update concern set received_at = '2026-01-15 12:00:00' where number = '" + first.number() + "'");
        var part = concerns.byNumber(split(first, "NED", "Skräp."));
        assertThat(concerns.view(part).receivedAt())
                .isEqualTo(concerns.view(id(first)).receivedAt());

        triage.reject(part, accepted.version(part), RejectReason.NOT_SERIOUS, null);
        triage.reopen(part, "Ändå.");
        triage.approve(part);

        assertThat(concerns.view(part).axes().moderation()).isEqualTo(Moderation.APPROVED);
        assertThat(concerns.view(part).axes().publication()).isEqualTo(Publication.NOT_PUBLIC);
    }

    @Test
    void a_part_that_tells_of_the_same_as_another_report_is_answered_there() {
        var first = tell(new Contact("del@exempel.example", true, false, false));
        var part = concerns.byNumber(split(first, "NED", "Skräp."));
        var main = id(tell(null));
        merging.merge(part, accepted.version(part), main, accepted.version(main));

        triage.answer(main, accepted.version(main), "Vi städar på fredag.");

        var read = following.byCode(first.code().formatted()).orElseThrow();
        assertThat(read.parts()).extracting(ConcernFollowing.Part::answer).containsExactly("Vi städar på fredag.");
        assertThat(read.parts().get(0).status()).isNotEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
        assertThat(letterbox.keys(first.number() + "/reporter/answered/")).hasSize(1);
    }

    @Test
    void the_part_is_not_shared_by_being_taken_out_of_a_shared_one() {
        var first = tell(null);
        accepted.share(id(first));
        var number = split(first, "NED", "Skräp.");
        var firstId = id(first);
        var partId = concerns.byNumber(number);
        assertThat(concerns.view(partId).visibility()).isEqualTo(Visibility.PARTY);

        staffing.actAs(officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> concerns.view(partId));
        assertThat(kin.of(firstId).parts()).isEmpty();
        assertThat(concerns.view(firstId).toString()).doesNotContain(number);
        long read = accepted.version(firstId);
        refused(ConcernRule.ONLY_OWNER_SPLITS, () -> splitting.split(firstId, read, "NED", "Skräp."));
    }

    @Test
    void what_cannot_be_split_is_refused() {
        var first = tell(null);
        var id = id(first);
        long read = accepted.version(id);
        refused(ConcernRule.TEXT_NEEDED, () -> splitting.split(id, read, "NED", " "));
        refused(ConcernRule.PERSONNUMMER, () -> splitting.split(id, read, "NED", "Se 19121212-1212"));
        refused(ConcernRule.CATEGORY_NEEDED, () -> splitting.split(id, read, "", "Skräp."));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> splitting.split(id, read - 1, "NED", "Skräp."));
        var unread = concerns.byNumber(told.tellAt(HERE).number());
        refused(ConcernRule.TEXT_NOT_READ, () -> splitting.split(unread, accepted.version(unread), "NED", "Skräp."));
        triage.lock(id);
        refused(ConcernRule.LOCKED, () -> splitting.split(id, accepted.version(id), "NED", "Skräp."));
    }

    private Receipt tell(@Nullable Contact contact) {
        var receipt = told.tell("BEL", "Mörkt, och skräp överallt.", HERE, contact);
        if (contact != null) {
            told.confirm(receipt);
        }
        accepted.accept(receipt);
        return receipt;
    }

    private ConcernId id(Receipt receipt) {
        return concerns.byNumber(receipt.number());
    }

    private String split(Receipt first, String category, String text) {
        return splitting.split(id(first), accepted.version(id(first)), category, text);
    }

    private List<String> history(ConcernId id) {
        return concerns.view(id).history().stream()
                .map(entry -> entry.event() + " " + entry.from() + " " + entry.to())
                .toList();
    }
}
