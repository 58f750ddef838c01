package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Handling;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Merging;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.concern.PublicStatus;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.place.GeoPoint;

/** Reports that tell of the same event: one is worked with, and whoever told another one reads what comes of it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingIT {

    private static final GeoPoint HERE = new GeoPoint(55.5581, 13.2107);

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
    ConcernReturning returning;

    @Inject
    ConcernFollowing following;

    @Inject
    PublicConcernQueries figures;

    @Inject
    Sharing sharing;

    @Inject
    Merging merging;

    @Inject
    KinQueries kin;

    @Inject
    Letterbox letterbox;

    private String coordinator = "";
    private String officer = "";

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
    void a_duplicate_ends_with_links_both_ways_and_lines_in_both_histories() {
        var main = tell("Zymain: mörkt vid bron.");
        var duplicate = tell("Zydubblett: ingen lampa lyser.");

        merge(duplicate, main);

        assertThat(concerns.view(id(duplicate)).axes().handling()).isEqualTo(Handling.CLOSED);
        assertThat(concerns.view(id(duplicate)).words())
                .as("nothing is deleted")
                .isNotNull();
        assertThat(Objects.requireNonNull(kin.of(id(duplicate)).main()).number())
                .isEqualTo(main.number());
        assertThat(kin.of(id(main)).duplicates())
                .extracting(KinQueries.Row::number)
                .containsExactly(duplicate.number());
        assertThat(history(main)).startsWith("MERGED " + id(duplicate).value() + " null");
        assertThat(history(duplicate)).startsWith("MERGED null " + id(main).value());
        assertThat(kin.of(id(main)).numbers()).containsEntry(id(duplicate).value(), duplicate.number());
    }

    @Test
    void who_told_a_duplicate_reads_status_and_answer_of_the_main_one_and_nothing_else_of_it() {
        var main = told.tell("NED", "Zymain: skräp vid bron.", HERE, null);
        accepted.accept(main);
        var duplicate = tell("Zydubblett: ingen lampa lyser.");
        merge(duplicate, main);

        triage.answer(id(main), accepted.version(id(main)), "Vi städar på fredag.");
        triage.refer(id(main), accepted.version(id(main)), "Trafikverket", "Zyskäl: statlig väg.");

        var theirs = following.byCode(duplicate.code().formatted()).orElseThrow();
        assertThat(theirs.status()).isEqualTo(PublicStatus.SENT_ON);
        assertThat(theirs.answer()).isEqualTo("Vi städar på fredag.");
        assertThat(theirs.sentTo()).isEqualTo(new ConcernFollowing.Receiver("Trafikverket", false));
        assertThat(theirs.number()).isEqualTo(duplicate.number());
        assertThat(theirs.category()).isEqualTo("BEL");
        assertThat(theirs.merged()).isTrue();
        assertThat(theirs.steps())
                .extracting(ConcernFollowing.Step::status)
                .doesNotContain(PublicStatus.CLOSED_WITHOUT_MEASURE);
        assertThat(theirs.toString()).doesNotContain(main.number(), "Zymain", "Zyskäl", "55.5581");
        var ours = following.byCode(main.code().formatted()).orElseThrow();
        assertThat(ours.merged()).isFalse();
        assertThat(ours.toString()).doesNotContain(duplicate.number(), "Zydubblett");
    }

    @Test
    void whoever_asked_for_an_answer_gets_each_once_and_the_address_goes_with_the_end_of_the_case() {
        var main = tell("Mörkt.", "huvud@exempel.example");
        var duplicate = tell("Mörkt här.", "dubblett@exempel.example");
        merge(duplicate, main);
        assertThat(letters(duplicate)).isEmpty();

        triage.answer(id(main), accepted.version(id(main)), "Zysvar: vi byter lampan.");
        assertThat(letters(main)).hasSize(1);
        assertThat(letters(duplicate)).hasSize(1);
        assertThat(letterbox.letter(letters(duplicate).get(0)))
                .startsWith("dubblett@exempel.example\n")
                .contains(duplicate.number())
                .doesNotContain(main.number(), "Zysvar", "huvud@");

        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");
        assertThat(concerns.view(id(duplicate)).contact()).isFalse();
        assertThat(concerns.view(id(main)).contact()).isFalse();
    }

    @Test
    void merged_with_one_that_has_an_answer_it_is_told_at_once_and_with_one_that_has_ended_for_the_last_time() {
        var answered = tell("Mörkt.");
        triage.answer(id(answered), accepted.version(id(answered)), "Vi byter lampan.");
        var late = tell("Mörkt här.", "sen@exempel.example");
        merge(late, answered);
        assertThat(letters(late)).hasSize(1);
        assertThat(concerns.view(id(late)).contact())
                .as("there is more to come")
                .isTrue();

        var ended = tell("Mörkt.");
        triage.close(id(ended), accepted.version(id(ended)), "Lampan lyser.");
        var last = tell("Mörkt här.", "sist@exempel.example");
        merge(last, ended);
        assertThat(letters(last)).hasSize(1);
        assertThat(concerns.view(id(last)).contact()).isFalse();
        assertThat(following.byCode(last.code().formatted()).orElseThrow().answer())
                .isEqualTo("Lampan lyser.");
    }

    @Test
    void retention_counts_for_both_from_the_end_of_the_case() throws SQLException {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);
        assertThat(closedAt(duplicate)).isEqualTo("null");

        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");

        assertThat(closedAt(duplicate)).isEqualTo(closedAt(main)).isNotEqualTo("null");
    }

    @Test
    void there_are_no_chains_and_no_rings() {
        var first = tell("Mörkt.");
        var second = tell("Mörkt här.");
        var third = tell("Mörkt där.");
        merge(second, first);
        refused(ConcernRule.MERGED_ALREADY, () -> merge(first, second));
        refused(ConcernRule.MERGED_ALREADY, () -> merge(first, first));
        refused(ConcernRule.MERGED_ALREADY, () -> merge(second, first));

        merge(third, second);
        assertThat(main(third))
                .as("a duplicate of a duplicate is one of the main one")
                .isEqualTo(first.number());

        var other = tell("Mörkt vid bron.");
        merge(first, other);
        assertThat(List.of(main(first), main(second), main(third))).containsOnly(other.number());
        assertThat(kin.of(id(first)).duplicates()).isEmpty();
        assertThat(kin.of(id(other)).duplicates()).hasSize(3);
    }

    @Test
    void it_can_be_taken_back_and_the_report_lies_in_the_queue_again() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);
        refused(ConcernRule.MERGED, () -> triage.reopen(id(duplicate), "Det var fel."));
        refused(ConcernRule.NOT_MERGED, () -> merging.separate(id(main), accepted.version(id(main))));

        merging.separate(id(duplicate), accepted.version(id(duplicate)));

        assertThat(concerns.view(id(duplicate)).axes().handling()).isEqualTo(Handling.REOPENED);
        assertThat(kin.of(id(main)).duplicates()).isEmpty();
        assertThat(history(main)).startsWith("SEPARATED " + id(duplicate).value() + " null");
        triage.answer(id(main), accepted.version(id(main)), "Vi byter lampan.");
        var theirs = following.byCode(duplicate.code().formatted()).orElseThrow();
        assertThat(theirs.answer()).isNull();
        assertThat(theirs.status()).isEqualTo(PublicStatus.READ);
    }

    @Test
    void who_told_a_duplicate_can_say_that_it_is_not_solved() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);
        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");

        returning.sayNotSolved(told.open(duplicate), "Den är släckt igen.");

        assertThat(kin.of(id(duplicate)).isDuplicate()).isFalse();
        assertThat(concerns.view(id(duplicate)).axes().handling()).isEqualTo(Handling.REOPENED);
        assertThat(concerns.view(id(main)).axes().handling()).isEqualTo(Handling.CLOSED);
    }

    @Test
    void it_is_not_said_of_one_whose_main_one_is_still_worked_with() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);

        refused(
                ConcernRule.NOTHING_TO_DOUBT,
                () -> returning.sayNotSolved(told.open(duplicate), "Den är släckt igen."));
        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");
        returning.sayNotSolved(told.open(duplicate), "Den är släckt igen.");

        assertThat(history(main)).startsWith("SEPARATED " + id(duplicate).value() + " null");
    }

    @Test
    void what_is_added_to_a_duplicate_has_to_be_read_before_the_main_one_ends() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);
        long read = accepted.version(id(main));

        returning.addFact(told.open(duplicate), "Det är staketet.");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> triage.close(id(main), read, "Lampan lyser."));
        assertThat(kin.of(id(main)).duplicates().get(0).unread()).isTrue();
        assertThat(concerns.view(id(main)).unread()).isTrue();
    }

    @Test
    void where_the_main_one_is_opened_again_the_duplicates_are_not_over_either() throws SQLException {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        merge(duplicate, main);
        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");
        triage.reopen(id(main), "Mörkt igen.");
        assertThat(closedAt(duplicate)).isEqualTo("null");

        triage.close(id(main), accepted.version(id(main)), "Lampan lyser.");
        returning.sayNotSolved(told.open(main), "Mörkt igen.");
        assertThat(closedAt(duplicate)).isEqualTo("null");
    }

    @Test
    void each_of_them_still_counts_as_told() throws SQLException {
        var reports = List.of(tell("1"), tell("2"), tell("3"), tell("4"), tell("5"));
        for (var report : reports) {
            OwnerConnection.execute(
                    "update concern set received_on = '2020-01-15' where number = '" + report.number() + "'");
        }
        var ids = reports.stream().map(this::id).toList();
        assertThat(figures.told(ids, 0)).isEqualTo(5);

        merge(reports.get(1), reports.get(0));

        assertThat(figures.told(ids, 0)).isEqualTo(5);
    }

    @Test
    void both_have_to_be_as_they_were_read() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        long read = accepted.version(id(duplicate));
        long readMain = accepted.version(id(main));
        triage.answer(id(main), readMain, "Vi byter lampan.");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> merging.merge(id(duplicate), read, id(main), readMain));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> merging.merge(id(duplicate), read - 1, id(main), accepted.version(id(main))));
    }

    @Test
    void whoever_merges_sees_both_and_the_words_of_both() {
        var main = tell("Mörkt.");
        var duplicate = tell("Mörkt här.");
        long read = accepted.version(id(duplicate));
        var mainId = id(main);
        long readMain = accepted.version(mainId);
        share(duplicate, SharedPart.WORDS);
        var duplicateId = id(duplicate);

        staffing.actAs(officer);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> merging.merge(duplicateId, read + 1, mainId, readMain));
        staffing.actAs(coordinator);
        share(main, SharedPart.POINT);
        staffing.actAs(officer);
        refused(ConcernRule.PART_NOT_SHARED, () -> merge(duplicate, main));
        staffing.actAs(coordinator);
        share(main, SharedPart.WORDS);
        staffing.actAs(officer);
        merge(duplicate, main);
        assertThat(main(duplicate)).isEqualTo(main.number());
    }

    @Test
    void the_other_party_learns_nothing_of_a_main_one_that_it_does_not_see() {
        var main = tell("Zymain: mörkt.");
        var duplicate = tell("Mörkt här.");
        share(duplicate, SharedPart.WORDS);
        merge(duplicate, main);
        var duplicateId = id(duplicate);

        staffing.actAs(officer);
        var seen = kin.of(duplicateId);
        assertThat(seen.isDuplicate()).isTrue();
        assertThat(seen.main()).isNull();
        assertThat(seen.numbers()).isEmpty();
        assertThat(concerns.view(duplicateId).toString()).doesNotContain(main.number(), "Zymain");
        merging.separate(duplicateId, accepted.version(duplicateId));

        staffing.actAs(coordinator);
        assertThat(kin.of(id(main)).duplicates()).isEmpty();
        assertThat(history(main)).first().asString().startsWith("SEPARATED");
    }

    private Receipt tell(String text) {
        return tell(text, null);
    }

    private Receipt tell(String text, @Nullable String address) {
        var contact = address == null ? null : new Contact(address, true, false, false);
        var receipt = told.tell("BEL", text, HERE, contact);
        if (contact != null) {
            told.confirm(receipt);
        }
        accepted.accept(receipt);
        return receipt;
    }

    private ConcernId id(Receipt receipt) {
        return concerns.byNumber(receipt.number());
    }

    private void merge(Receipt duplicate, Receipt main) {
        merging.merge(id(duplicate), accepted.version(id(duplicate)), id(main), accepted.version(id(main)));
    }

    private void share(Receipt receipt, SharedPart part) {
        var id = id(receipt);
        sharing.share(id, accepted.version(id), Set.of(part), LegalGround.NO_SECRECY, null);
    }

    private String main(Receipt duplicate) {
        return Objects.requireNonNull(kin.of(id(duplicate)).main()).number();
    }

    private List<String> history(Receipt receipt) {
        return concerns.view(id(receipt)).history().stream()
                .map(entry -> entry.event() + " " + entry.from() + " " + entry.to())
                .toList();
    }

    private List<String> letters(Receipt receipt) {
        return letterbox.keys(receipt.number() + "/reporter/answered/");
    }

    private static String closedAt(Receipt receipt) throws SQLException {
        return String.valueOf(
                OwnerConnection.ask("select closed_at from concern where number = '" + receipt.number() + "'")
                        .get(0)
                        .get("closed_at"));
    }
}
