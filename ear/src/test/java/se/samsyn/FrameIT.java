package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Fault;
import se.samsyn.platform.AuditTrail.Verdict;
import se.samsyn.platform.LatestPublication;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxSending;

/**
 * The frame around every way in: permission, transaction, work, audit line; and the trail that cannot be changed
 * unseen.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameIT {

    @Inject
    Specimen specimen;

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    AuditKeeping audit;

    @Inject
    LatestPublication publication;

    @Inject
    OutboxSending sending;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_way_in_that_names_no_permission_refuses_everybody() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(Refusal.NotAllowed.class).isThrownBy(() -> specimen.unnamed());
    }

    @Test
    void who_lacks_the_permission_is_refused_before_a_transaction_is_opened() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        var before = Specimen.runs();

        assertThatExceptionOfType(Refusal.NotAllowed.class).isThrownBy(() -> specimen.guarded());

        assertThat(Specimen.runs()).isEqualTo(before);
    }

    @Test
    void the_work_runs_in_a_transaction_and_leaves_one_line() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var before = specimen.lines("Specimen.guarded");

        assertThat(specimen.guarded()).as("inside a transaction").isTrue();

        assertThat(specimen.lines("Specimen.guarded")).isEqualTo(before + 1);
    }

    @Test
    void an_act_that_is_refused_leaves_no_line_and_no_change() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var before = specimen.lines("Specimen.writesThenRefuses");

        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> specimen.writesThenRefuses());

        assertThat(specimen.lines("Specimen.writesThenRefuses")).isEqualTo(before);
        assertThat(specimen.numbersTaken("refused")).isZero();
    }

    @Test
    void what_is_published_counts_at_once_on_the_node_that_did_it() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        long before = publication.number().orElseThrow();

        specimen.publishes();

        assertThat(publication.number()).hasValue(before + 1);
    }

    @Test
    void what_was_not_published_after_all_does_not_count() throws InterruptedException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        long before = publication.number().orElseThrow();

        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> specimen.publishesThenRefuses());

        Thread.sleep(1_100); // by then the database has been asked again
        assertThat(publication.number()).hasValue(before);
    }

    @Test
    void a_deadlock_is_tried_again_and_nobody_notices() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThat(specimen.failsOnceWithADeadlock()).isEqualTo(2);
    }

    @Test
    void a_change_underneath_is_told_as_stale() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> specimen.isOvertaken());
    }

    @Test
    void jobs_run_as_the_system_and_no_role_can_hold_their_permission() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(Refusal.NotAllowed.class).isThrownBy(() -> audit.chain());
    }

    @Test
    void all_that_is_due_is_withheld_in_one_step() {
        for (int i = 0; i < 25; i++) {
            specimen.posts("withheld/" + i);
        }
        loggedIn.enterAsSystem();

        assertThat(sending.withhold()).isGreaterThanOrEqualTo(25);

        assertThat(specimen.lettersOf("withheld/")).containsOnly(Outbox.State.WITHHELD);
        assertThat(sending.withhold()).isZero();
        assertThat(sending.claim()).isEmpty();
    }

    @Test
    void the_verifier_finds_a_changed_a_reordered_and_a_removed_line() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        for (int i = 0; i < 4; i++) {
            specimen.guarded();
        }
        chainAll();
        assertThat(verdict()).isInstanceOf(Verdict.Whole.class);
        long last = ((Verdict.Whole) verdict()).links();

        OwnerConnection.execute(lineOf(last - 1, "action = 'Specimen.another'"));
        assertThat(verdict()).isEqualTo(new Verdict.Broken(last - 1, Fault.CHANGED));
        OwnerConnection.execute(lineOf(last - 1, "action = 'Specimen.guarded'"));
        assertThat(verdict()).isEqualTo(new Verdict.Whole(last));

        swap(last - 2, last - 1);
        assertThat(verdict()).isEqualTo(new Verdict.Broken(last - 2, Fault.CHANGED));
        swap(last - 2, last - 1);
        assertThat(verdict()).isEqualTo(new Verdict.Whole(last));

        OwnerConnection.execute(
                "delete from audit_line where id = (select line_id from audit_link where seq = " + (last - 1) + ")");
        assertThat(verdict()).isEqualTo(new Verdict.Broken(last - 1, Fault.REMOVED));
        OwnerConnection.execute("delete from audit_link");
        OwnerConnection.execute("delete from audit_line");
    }

    private void chainAll() {
        loggedIn.enterAsSystem();
        while (audit.chain() > 0) {
            // as long as there are lines
        }
    }

    private Verdict verdict() {
        staffing.actAs(Party.MUNICIPALITY, "DATA_PROTECTION_OFFICER");
        return audit.verify();
    }

    private static String lineOf(long seq, String change) {
        return "update audit_line set " + change + " where id = (select line_id from audit_link where seq = " + seq
                + ")";
    }

    /** Puts two lines into each other's place, hashes left as they are. */
    private static void swap(long one, long other) throws SQLException {
        OwnerConnection.execute("alter table audit_link drop index uq_audit_link_line");
        OwnerConnection.execute(
                """
                update audit_link a join audit_link b on a.seq = %d and b.seq = %d or a.seq = %d and b.seq = %d
                set a.line_id = b.line_id
                """
                        .formatted(one, other, other, one));
        OwnerConnection.execute("alter table audit_link add constraint uq_audit_link_line unique (line_id)");
    }
}
