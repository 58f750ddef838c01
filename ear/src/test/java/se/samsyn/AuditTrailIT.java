package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
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
import se.samsyn.harness.Archives;
import se.samsyn.harness.EmptyTrail;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditQueries;
import se.samsyn.platform.AuditQueries.Found;
import se.samsyn.platform.AuditTrail.Fault;
import se.samsyn.platform.AuditTrail.Verdict;

/** Whoever owns the tables can change the audit trail, but not unseen. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailIT {

    private static final int LINES = 5;

    @Inject
    Specimen specimen;

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    AuditKeeping audit;

    @Inject
    AuditQueries queries;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void aTrailOfFiveLines() throws SQLException {
        EmptyTrail.make();
        act(LINES);
        assertThat(verdict()).isInstanceOf(Verdict.Whole.class);
    }

    @AfterEach
    void noTrail() throws SQLException {
        EmptyTrail.make();
    }

    @Test
    void it_tells_of_a_whole_trail_how_long_it_is_and_where_it_ends() throws SQLException {
        assertThat(verdict()).isEqualTo(new Verdict.Whole(LINES, hash(LINES)));

        act(2);

        assertThat(verdict()).isEqualTo(new Verdict.Whole(LINES + 2, hash(LINES + 2)));
    }

    @Test
    void a_changed_line_is_found() throws SQLException {
        OwnerConnection.execute("update audit_line set action = 'Specimen.another' where id = " + line(4));

        assertThat(verdict()).isEqualTo(new Verdict.Broken(4, Fault.CHANGED));
    }

    @Test
    void lines_in_each_others_place_are_found() throws SQLException {
        OwnerConnection.execute("alter table audit_link drop index uq_audit_link_line");
        OwnerConnection.execute(
                "update audit_link a join audit_link b on a.seq = 2 and b.seq = 3 or a.seq = 3 and b.seq = 2"
                        + " set a.line_id = b.line_id");
        OwnerConnection.execute("alter table audit_link add constraint uq_audit_link_line unique (line_id)");

        assertThat(verdict()).isEqualTo(new Verdict.Broken(2, Fault.CHANGED));
    }

    @Test
    void a_removed_line_is_found_with_its_link_or_without() throws SQLException {
        OwnerConnection.execute("delete from audit_line where id = " + line(3));
        assertThat(verdict()).isEqualTo(new Verdict.Broken(3, Fault.REMOVED));

        OwnerConnection.execute("delete from audit_link where seq = 3");
        assertThat(verdict()).isEqualTo(new Verdict.Broken(3, Fault.REMOVED));
    }

    @Test
    void the_last_lines_are_missed_also_when_others_have_come_since() throws SQLException {
        removeFrom(4);
        assertThat(verdict()).isEqualTo(new Verdict.Broken(4, Fault.REMOVED));

        act(3);

        assertThat(verdict()).isEqualTo(new Verdict.Broken(4, Fault.REMOVED));
    }

    @Test
    void so_is_all_of_it() throws SQLException {
        removeFrom(1);

        assertThat(verdict()).isEqualTo(new Verdict.Broken(1, Fault.REMOVED));
    }

    @Test
    void a_head_put_back_with_the_last_lines_is_not_the_one_that_was_signed_and_nothing_goes_on_from_it()
            throws SQLException {
        removeFrom(4);
        OwnerConnection.execute("update audit_head set seq = 3, hash = '" + hash(3) + "'");

        assertThat(verdict()).isEqualTo(new Verdict.Broken(3, Fault.UNSIGNED));
        assertThatIllegalStateException().isThrownBy(() -> act(1));
    }

    @Test
    void nor_does_anything_without_a_head() throws SQLException {
        removeFrom(1);
        OwnerConnection.execute("delete from audit_head");

        assertThat(verdict()).isEqualTo(new Verdict.Broken(0, Fault.UNSIGNED));
        assertThatIllegalStateException().isThrownBy(() -> act(1));
    }

    @Test
    void links_past_the_head_are_found() throws SQLException {
        var id = lineMade(Duration.ZERO);
        OwnerConnection.execute("insert into audit_link (seq, line_id, key_id, hash, chained_at) values (6, '" + id
                + "', '1', repeat('a', 64), utc_timestamp(6))");

        assertThat(verdict()).isEqualTo(new Verdict.Broken(LINES, Fault.UNSIGNED));
    }

    @Test
    void a_line_slipped_in_with_an_old_time_is_found_and_never_chained() throws SQLException {
        lineMade(Duration.ofMinutes(90));
        lineMade(Duration.ofDays(400));
        assertThat(verdict()).isEqualTo(new Verdict.Unchained(2));

        act(1);

        assertThat(verdict()).isEqualTo(new Verdict.Unchained(2));
    }

    @Test
    void a_line_whose_act_took_its_time_is_chained_after_younger_ones() throws SQLException {
        lineMade(Duration.ofMinutes(10));

        act(1);

        assertThat(verdict()).isEqualTo(new Verdict.Whole(LINES + 2, hash(LINES + 2)));
    }

    @Test
    void what_the_night_finds_is_kept_and_a_trail_put_back_to_an_older_state_is_too_short() throws SQLException {
        verdict();
        assertThat(lastCheck()).isEqualTo(Found.WHOLE + " " + LINES);

        EmptyTrail.makeButForChecks();
        act(2);
        verdict();
        assertThat(lastCheck()).isEqualTo(Found.SHORTENED + " 2");

        OwnerConnection.execute("update audit_line set action = 'Specimen.another' where id = " + line(1));
        verdict();
        assertThat(lastCheck()).isEqualTo(Found.BROKEN + " 1");
    }

    private String lastCheck() {
        staffing.actAs(Party.POLICE, "AUDITOR");
        var check = queries.lastCheck().orElseThrow();
        return check.found() + " " + check.number();
    }

    /** Does something as often as that, each time with a line, and chains what there is. */
    private void act(int times) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        for (int i = 0; i < times; i++) {
            specimen.guarded();
        }
        loggedIn.enterAsSystem();
        while (audit.chain() > 0) {
            // as long as there are lines
        }
    }

    private Verdict verdict() {
        loggedIn.enterAsSystem();
        return audit.watch();
    }

    /** A line past the application, whose id says that it was made so long ago. */
    private static UUID lineMade(Duration ago) throws SQLException {
        long millis = Instant.now().minus(ago).toEpochMilli();
        var id = new UUID(millis << 16 | 0x7000, Long.MIN_VALUE | millis);
        OwnerConnection.execute("insert into audit_line (id, at, actor_kind, action, subjects) values ('" + id
                + "', utc_timestamp(6), 'SYSTEM', 'Specimen.guarded', '')");
        return id;
    }

    private static void removeFrom(long seq) throws SQLException {
        OwnerConnection.execute(
                "delete from audit_line where id in (select line_id from audit_link where seq >= " + seq + ")");
        OwnerConnection.execute("delete from audit_link where seq >= " + seq);
    }

    private static String hash(long seq) throws SQLException {
        return String.valueOf(OwnerConnection.ask("select hash from audit_link where seq = " + seq)
                .get(0)
                .get("hash"));
    }

    private static String line(long seq) {
        return "(select line_id from audit_link where seq = " + seq + ")";
    }
}
