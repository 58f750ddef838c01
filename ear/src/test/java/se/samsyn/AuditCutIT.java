package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.harness.Archives;
import se.samsyn.harness.EmptyTrail;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Fault;
import se.samsyn.platform.AuditTrail.Verdict;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRule;
import se.samsyn.privacy.RetentionRunning;

/** Old lines of the audit trail go by decision, and what stays can still be verified from where it now begins. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditCutIT {

    private static final int TWENTY_YEARS = 7305;
    private static final RetentionDecision DECISION =
            new RetentionDecision("KS 2026/118, A1.2/2026", "KS och Polisen", LocalDate.of(2026, 3, 2));

    @Inject
    Staffing staffing;

    @Inject
    AuditKeeping audit;

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

    /** Three lines of 2001, and three of today. */
    @BeforeEach
    void anOldTrail() throws SQLException {
        EmptyTrail.make();
        for (var day : new String[] {"2001-01-30", "2001-01-31", "2001-02-03"}) {
            line(day);
        }
        for (int i = 0; i < 3; i++) {
            line(LocalDate.now(Settings.ZONE).toString());
        }
        assertThat(night()).isEqualTo(new Verdict.Whole(6, hash(6)));
    }

    @AfterEach
    void noTrail() throws SQLException {
        archivist();
        if (rule().decision() != null) {
            planning.suspend(RetentionKind.AUDIT, rule().version());
        }
        EmptyTrail.make();
    }

    @Test
    void without_a_decision_nothing_goes() throws SQLException {
        archivist();
        refused(RetentionRule.NOT_DECIDED, () -> running.run(RetentionKind.AUDIT, rule().version()));
        refused(
                RetentionRule.TERM_NOT_POSSIBLE,
                () -> planning.decide(RetentionKind.AUDIT, rule().version(), 364, DECISION));

        assertThat(lines("at < '2002-01-01'")).isEqualTo(3);
    }

    @Test
    void with_one_the_oldest_go_and_the_rest_is_as_whole_as_before() throws SQLException {
        var last = hash(6);
        archivist();
        decide();
        assertThat(retention.preview(RetentionKind.AUDIT).names()).containsExactly("1", "2", "3");

        assertThat(run()).isEqualTo(3);

        assertThat(lines("at < '2002-01-01'")).isZero();
        assertThat(night()).isEqualTo(withTheLinesOfTheRun(last));
        archivist();
        assertThat(retention.log().get(0)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RetentionKind.AUDIT);
            assertThat(line.count()).isEqualTo(3);
            assertThat(line.decision()).isEqualTo(DECISION);
        });
        assertThat(run()).as("what is younger stays").isZero();
    }

    /** Deciding and running left lines too; what was there before them has kept its place and hash. */
    private static Verdict withTheLinesOfTheRun(String last) throws SQLException {
        assertThat(hash(6)).isEqualTo(last);
        long links = Long.parseLong(String.valueOf(OwnerConnection.ask("select max(seq) as n from audit_link")
                .get(0)
                .get("n")));
        assertThat(links).isGreaterThan(6);
        return new Verdict.Whole(links, hash(links));
    }

    @Test
    void whoever_takes_more_away_moves_the_beginning_or_forgets_it_is_found() throws SQLException {
        archivist();
        decide();
        run();
        assertThat(night()).isInstanceOf(Verdict.Whole.class);

        OwnerConnection.execute("delete from audit_line where id = (select line_id from audit_link where seq = 4)");
        var fourth = hash(4);
        OwnerConnection.execute("delete from audit_link where seq = 4");
        assertThat(night()).isEqualTo(new Verdict.Broken(4, Fault.REMOVED));

        OwnerConnection.execute("insert into audit_cut (seq, hash, lines_gone, at, key_id, signature)" + " select 4, '"
                + fourth + "', 1, at, key_id, signature from audit_cut where seq = 3");
        assertThat(night()).isEqualTo(new Verdict.Broken(4, Fault.UNSIGNED));

        OwnerConnection.execute("delete from audit_cut");
        assertThat(night()).isEqualTo(new Verdict.Broken(1, Fault.REMOVED));
    }

    @Test
    void what_the_last_night_did_not_find_whole_is_not_destroyed() throws SQLException {
        OwnerConnection.execute("update audit_line set action = 'Specimen.another'"
                + " where id = (select line_id from audit_link where seq = 2)");
        assertThat(night()).isEqualTo(new Verdict.Broken(2, Fault.CHANGED));
        archivist();
        decide();

        assertThat(run()).isZero();

        assertThat(lines("at < '2002-01-01'")).isEqualTo(3);
    }

    @Test
    void a_line_stays_that_stands_behind_a_younger_one() throws SQLException {
        line("2001-03-01");
        night();
        archivist();
        decide();

        assertThat(run()).isEqualTo(3);

        assertThat(lines("at < '2002-01-01'")).as("the chain has no gaps").isEqualTo(1);
        assertThat(night()).isInstanceOf(Verdict.Whole.class);
    }

    /** A line of a day, made now, so that it is chained. */
    private void line(String day) throws SQLException {
        long millis = Instant.now().toEpochMilli();
        var id = new UUID(millis << 16 | 0x7000, Long.MIN_VALUE | System.nanoTime());
        OwnerConnection.execute("insert into audit_line (id, at, actor_kind, action, subjects) values ('" + id + "', '"
                + day + " 12:00:00', 'SYSTEM', 'Specimen.guarded', '')");
        chain();
    }

    private void chain() {
        staffing.actAsSystem();
        while (audit.chain() > 0) {
            // as long as there are lines
        }
    }

    private Verdict night() {
        chain();
        return audit.watch();
    }

    private void archivist() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
    }

    private void decide() {
        planning.decide(RetentionKind.AUDIT, rule().version(), TWENTY_YEARS, DECISION);
    }

    private int run() {
        archivist();
        return running.run(RetentionKind.AUDIT, rule().version());
    }

    private RetentionQueries.Rule rule() {
        return retention.rules().stream()
                .filter(rule -> rule.kind() == RetentionKind.AUDIT)
                .findFirst()
                .orElseThrow();
    }

    private static long lines(String where) throws SQLException {
        return OwnerConnection.ask("select id from audit_line where " + where).size();
    }

    private static String hash(long seq) throws SQLException {
        return String.valueOf(OwnerConnection.ask("select hash from audit_link where seq = " + seq)
                .get(0)
                .get("hash"));
    }
}
