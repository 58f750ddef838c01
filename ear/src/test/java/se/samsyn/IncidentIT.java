package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
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
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.privacy.IncidentFacts;
import se.samsyn.privacy.IncidentQueries;
import se.samsyn.privacy.IncidentRegistering;
import se.samsyn.privacy.PrivacyIncidentId;
import se.samsyn.privacy.RegisterRule;

/** Each party's own register of incidents with personal data (GDPR art. 33.5, D-09). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class IncidentIT {

    private final Instant found = Instant.now().minus(Duration.ofHours(50)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Staffing staffing;

    @Inject
    IncidentRegistering registering;

    @Inject
    IncidentQueries queries;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void officer() {
        officer(Party.MUNICIPALITY);
    }

    @Test
    void the_72_hours_are_shown_while_it_is_open_and_it_is_closed_with_what_was_done() {
        var id = registering.report(facts("Ett brev gick till fel mottagare."));
        assertThat(row(id)).satisfies(row -> {
            assertThat(row.number()).matches("I20\\d\\d-\\d{4}");
            assertThat(row.noticeBy()).isEqualTo(found.plus(Duration.ofDays(3)));
            assertThat(row.late()).isFalse();
        });
        refused(RegisterRule.NOTICE_NEEDED, () -> registering.close(id, row(id).version()));

        registering.amend(
                id,
                row(id).version(),
                new IncidentFacts(found, "Två brev gick fel.", 2, "Någon kan ha läst dem.", "Breven är tillbaka."));
        registering.notified(id, row(id).version(), found.plus(Duration.ofHours(20)));
        registering.close(id, row(id).version());

        assertThat(row(id)).satisfies(row -> {
            assertThat(row.facts().persons()).isEqualTo(2);
            assertThat(row.facts().happened()).isEqualTo("Två brev gick fel.");
            assertThat(row.noticeBy()).isNull();
            assertThat(row.notifiedAt()).isEqualTo(found.plus(Duration.ofHours(20)));
            assertThat(row.closedOn()).isNotNull();
        });
    }

    @Test
    void why_imy_is_not_told_is_kept_instead() {
        var id = registering.report(facts("En skärm var öppen i fem minuter."));
        registering.notNotified(id, row(id).version(), "Ingen annan var i rummet.");

        assertThat(row(id).notNotifiedBecause()).isEqualTo("Ingen annan var i rummet.");
        assertThat(row(id).noticeBy()).isNull();
    }

    @Test
    void the_other_party_finds_nothing_of_it() {
        officer(Party.POLICE);
        var theirs = registering.report(facts("En dator blev stulen."));
        long version = row(theirs).version();

        officer();
        assertThat(queries.all()).extracting(IncidentQueries.Row::id).doesNotContain(theirs);
        notFound(() -> registering.amend(theirs, version, facts("Annat.")));
        notFound(() -> registering.notified(theirs, version, Instant.now()));
        notFound(() -> registering.notNotified(theirs, version, "Ingen risk."));
        notFound(() -> registering.close(theirs, version));
    }

    @Test
    void it_names_nobody_and_leaves_a_line() throws SQLException {
        refused(RegisterRule.NO_PERSON_DATA, () -> registering.report(facts("Brevet till 811218-9876 kom bort.")));
        assertThat(OwnerConnection.columnsWith("811218-9876")).isEmpty();

        var id = registering.report(facts("Ett brev kom bort."));
        assertThat(OwnerConnection.ask("select action from audit_line where subjects like '%" + id.value() + "%'"))
                .extracting(line -> line.get("action"))
                .containsExactly("IncidentRegistering.report");
    }

    @Test
    void what_somebody_else_has_changed_is_read_again_first_and_nobody_else_may() {
        var id = registering.report(facts("Ett brev kom bort."));
        long read = row(id).version();
        registering.notNotified(id, read, "Ingen risk.");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> registering.close(id, read));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(queries::all);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> registering.report(facts("Något.")));
    }

    private IncidentFacts facts(String happened) {
        return new IncidentFacts(found, happened, null, "Någon kan ha läst det.", "Brevet är tillbaka.");
    }

    private void officer(Party party) {
        staffing.actAs(party, "DATA_PROTECTION_OFFICER");
    }

    private IncidentQueries.Row row(PrivacyIncidentId id) {
        return queries.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
