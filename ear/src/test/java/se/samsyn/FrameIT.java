package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
import se.samsyn.harness.LogOf;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.LatestPublication;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.OutboxSending.Claimed;

/** The frame around every way in: permission, transaction, work, audit line; and what leaves the house. */
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
    void what_is_out_of_sight_is_told_to_whoever_reads_the_log_and_not_which_it_was() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        var told = LogOf.during("se.samsyn.platform.Guard", () -> assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> specimen.writesThenRefuses()));

        assertThat(told).singleElement(STRING).contains("Specimen.writesThenRefuses", "POLICE");
        assertThat(told.get(0)).doesNotContain("on purpose");
    }

    @Test
    void what_residents_look_for_in_vain_leaves_no_line() {
        var told = LogOf.during("se.samsyn.platform.Guard", () -> assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> specimen.findsNothing()));

        assertThat(told).isEmpty();
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
    void a_letter_that_no_longer_opens_keeps_none_from_being_claimed_and_is_given_up_after_eight_tries()
            throws SQLException {
        loggedIn.enterAsSystem();
        sending.withhold();
        specimen.posts("sealed/lost");
        specimen.posts("sealed/sound");
        OwnerConnection.execute("update outbox set sealed_key = 'lost' where unique_key = 'sealed/lost'");
        var claimed = sending.claim();
        assertThat(claimed).extracting(Claimed::key).containsExactlyInAnyOrder("sealed/lost", "sealed/sound");

        for (int tries = 2; tries <= 8; tries++) {
            assertThat(specimen.lettersOf("sealed/lost")).containsExactly(Outbox.State.WAITING);
            OwnerConnection.execute("update outbox set due_at = '2020-01-01' where unique_key = 'sealed/lost'");
            sending.claim().forEach(again -> sending.failed(again.id()));
        }

        assertThat(specimen.lettersOf("sealed/lost")).containsExactly(Outbox.State.FAILED);
        assertThat(specimen.lettersOf("sealed/sound")).containsExactly(Outbox.State.WAITING);
        OwnerConnection.execute("delete from outbox where unique_key like 'sealed/%'");
    }
}
