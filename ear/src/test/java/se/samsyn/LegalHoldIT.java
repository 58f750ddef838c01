package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.accessibility.Remarking;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OldReports;
import se.samsyn.harness.OldReports.Old;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonAnswering.Term;
import se.samsyn.privacy.RegisterRule;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionHolding;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.problem.ProblemQueries;

/**
 * What is held back does not go though its time is up, and goes once it is let go (issue 4). As {@link RetentionIT}.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalHoldIT {

    private static final int TWENTY_YEARS = 7305;
    private static final String GROUND = "Tillsyn, JO 2026/17.";
    private static final RetentionDecision DECISION =
            new RetentionDecision("KS 2026/117 § 8", "Kommunstyrelsen", LocalDate.of(2026, 3, 2));

    @Inject
    Staffing staffing;

    @Inject
    OldReports old;

    @Inject
    PublishedMeasures measures;

    @Inject
    ProblemQueries problems;

    @Inject
    Remarking remarking;

    @Inject
    PersonAnswering answering;

    @Inject
    RetentionHolding holding;

    @Inject
    RetentionPlanning planning;

    @Inject
    RetentionRunning running;

    @Inject
    RetentionQueries retention;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void archivist() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
    }

    /** Also takes along what a test left, so that the next one finds its own alone. */
    @AfterEach
    void nothingIsHeldNorDecidedAnyMore() {
        archivist();
        retention.holds().forEach(hold -> holding.lift(hold.id(), hold.version(), "Provet är slut."));
        decide(RetentionKind.REPORT);
        run(RetentionKind.REPORT);
        for (var rule : retention.rules()) {
            if (rule.decision() != null) {
                planning.suspend(rule.kind(), rule.version());
            }
        }
    }

    @Test
    void a_held_report_stays_whole_is_named_apart_and_goes_once_it_is_let_go() throws SQLException {
        var held = old.plant();
        var free = old.plant();
        archivist();
        var id = holding.hold(" " + number(held) + " ", GROUND);
        for (var kind : List.of(RetentionKind.PHOTO, RetentionKind.ORIGINAL, RetentionKind.REPORT)) {
            decide(kind);
        }

        var preview = retention.preview(RetentionKind.REPORT);
        assertThat(preview.names()).containsExactly(number(free));
        assertThat(preview.count()).isEqualTo(1);
        assertThat(preview.heldNames()).containsExactly(number(held));
        assertThat(preview.held()).isEqualTo(1);
        assertThat(retention.preview(RetentionKind.PHOTO).heldNames()).containsExactly(number(held) + "/1");
        assertThat(retention.preview(RetentionKind.ORIGINAL).heldNames()).containsExactly(number(held));
        staffing.actAs(Party.MUNICIPALITY, "DATA_PROTECTION_OFFICER");
        assertThat(answering.search(PersonKey.read(number(held)).orElseThrow()))
                .extracting(PersonAnswering.Kept::term)
                .contains(Term.HELD)
                .doesNotContain(Term.UNTIL);
        takeAll();

        assertThat(columnsWith(free)).isEmpty();
        assertThat(columnsWith(held)).contains("concern.text", "concern_addition.text", "outbox.unique_key");
        assertThat(OwnerConnection.columnsWith(held.ids().toArray(String[]::new)))
                .contains("concern_photo.concern_id", "concern_original.concern_id", "retention_hold.concern_id");

        archivist();
        holding.lift(id, 0, "Tillsynen är slut.");
        assertThat(retention.holds()).isEmpty();
        takeAll();
        assertThat(columnsWith(held)).isEmpty();
    }

    @Test
    void a_held_problem_holds_what_it_rests_on() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = measures.problem("Mörka stråk");
        var held = old.plant(problem);
        var free = old.plant();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var number = problems.row(problem).orElseThrow().number();

        archivist();
        holding.hold(number, GROUND);
        decide(RetentionKind.REPORT);
        run(RetentionKind.REPORT);

        assertThat(columnsWith(free)).isEmpty();
        assertThat(columnsWith(held)).contains("concern.text");
        assertThat(retention.holds()).extracting(RetentionQueries.Hold::number).containsExactly(number);
    }

    @Test
    void the_letters_of_a_held_report_stay_with_it() throws SQLException {
        var held = old.plant();
        OwnerConnection.execute("update outbox set state = 'SENT', ended_at = '2001-02-03' where unique_key like '"
                + number(held) + "/%'");
        archivist();
        decide(RetentionKind.LETTER);
        assertThat(retention.preview(RetentionKind.LETTER).names()).anyMatch(key -> key.startsWith(number(held) + "/"));

        holding.hold(number(held), GROUND);

        assertThat(retention.preview(RetentionKind.LETTER).names())
                .noneMatch(key -> key.startsWith(number(held) + "/"));
        assertThat(retention.preview(RetentionKind.LETTER).heldNames())
                .anyMatch(key -> key.startsWith(number(held) + "/"));
        run(RetentionKind.LETTER);
        assertThat(columnsWith(held)).contains("outbox.unique_key");
    }

    @Test
    void a_report_whose_contact_is_restricted_stays_with_it() throws SQLException {
        var report = old.plant();
        OwnerConnection.execute("insert into concern_contact (concern_id, sealed_key, sealed_bytes, wants_answer,"
                + " wants_news, allows_hand_over, restricted_at) values ('"
                + report.id().value() + "', '1', '-', true, false, false, utc_timestamp(6))");
        archivist();
        decide(RetentionKind.REPORT);

        assertThat(retention.preview(RetentionKind.REPORT).heldNames()).containsExactly(number(report));
        run(RetentionKind.REPORT);

        assertThat(columnsWith(report)).contains("concern.text");
        OwnerConnection.execute(
                "delete from concern_contact where concern_id = '" + report.id().value() + "'");
    }

    @Test
    void answered_remarks_go_and_none_that_waits_or_is_restricted() throws SQLException {
        var answered = remarking.say("Texten är för ljus.", "");
        var restricted = remarking.say("Texten är för liten.", "");
        var waiting = remarking.say("Texten är för lång.", "");
        OwnerConnection.execute("update accessibility_remark set answered_at = '2001-02-03' where id in ('"
                + answered.value() + "', '" + restricted.value() + "')");
        OwnerConnection.execute(
                "update accessibility_remark set restricted_at = '2001-02-03' where id = '" + restricted.value() + "'");
        archivist();
        decide(RetentionKind.REMARK);
        assertThat(retention.preview(RetentionKind.REMARK).held()).isEqualTo(1);

        assertThat(run(RetentionKind.REMARK)).isEqualTo(1);

        assertThat(OwnerConnection.ask("select cast(id as char) as id from accessibility_remark"))
                .extracting(row -> row.get("id"))
                .contains(restricted.value().toString(), waiting.value().toString())
                .doesNotContain(answered.value().toString());
        OwnerConnection.execute("delete from accessibility_remark where id = '" + restricted.value() + "'");
    }

    @Test
    void it_is_said_why_it_is_held_and_why_no_longer_and_of_what_there_is() {
        var report = old.plant();
        archivist();
        refused(RegisterRule.NOTHING_TO_HOLD, () -> holding.hold("2001-999999", GROUND));
        refused(RegisterRule.REASON_NEEDED, () -> holding.hold(number(report), " "));
        refused(RegisterRule.NO_PERSON_DATA, () -> holding.hold(number(report), "För 811218-9876"));
        var id = holding.hold(number(report), GROUND);

        refused(RegisterRule.REASON_NEEDED, () -> holding.lift(id, 0, ""));
        holding.lift(id, 0, "Tillsynen är slut.");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> holding.lift(id, 0, "Igen."));
        refused(RegisterRule.CLOSED_ALREADY, () -> holding.lift(id, 1, "Igen."));
    }

    @Test
    void the_police_find_none_of_it_and_a_problem_of_theirs_is_not_there() throws SQLException {
        var report = old.plant();
        archivist();
        var id = holding.hold(number(report), GROUND);

        staffing.actAs(Party.POLICE, "REGISTRAR");
        notFound(retention::holds);
        notFound(() -> holding.hold(number(report), GROUND));
        notFound(() -> holding.lift(id, 0, "Vi vill inte."));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = measures.problem("Polisens eget");
        var number = problems.row(problem).orElseThrow().number();
        OwnerConnection.execute(
                "update problem set owner_party = 'POLICE', visibility = 'PARTY' where id = '" + problem.value() + "'");
        archivist();
        refused(RegisterRule.NOTHING_TO_HOLD, () -> holding.hold(number, GROUND));
    }

    /** What the nights would take. */
    private void takeAll() {
        staffing.actAsSystem();
        while (running.carryOut() > 0) {
            // as long as something goes
        }
        archivist();
    }

    private int run(RetentionKind kind) {
        return running.run(kind, version(kind));
    }

    private void decide(RetentionKind kind) {
        planning.decide(kind, version(kind), TWENTY_YEARS, DECISION);
    }

    private long version(RetentionKind kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String number(Old report) {
        return report.receipt().number();
    }

    private static List<String> columnsWith(Old report) throws SQLException {
        return OwnerConnection.columnsWith(report.words().toArray(String[]::new));
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
