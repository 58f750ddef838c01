package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
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
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.PersonRequestId;
import se.samsyn.privacy.RegisterRule;
import se.samsyn.privacy.RequestKind;
import se.samsyn.privacy.RequestOutcome;
import se.samsyn.privacy.RequestQueries;
import se.samsyn.privacy.RequestRegistering;

/** Each party's own register of what people asked of it about their personal data (GDPR art. 12.3). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonRequestsIT {

    private final LocalDate today = LocalDate.now(Settings.ZONE);

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    RequestRegistering registering;

    @Inject
    RequestQueries queries;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void officer() {
        officer(Party.MUNICIPALITY);
    }

    @Test
    void a_request_has_a_number_a_last_day_somebody_who_answers_and_an_outcome() {
        var id = registering.receive(RequestKind.CORRECTION, today.minusDays(3));
        assertThat(row(id)).satisfies(row -> {
            assertThat(row.number()).matches("B20\\d\\d-\\d{4}");
            assertThat(row.dueOn()).isEqualTo(today.minusDays(3).plusMonths(1));
            assertThat(row.handler()).isNull();
        });

        registering.take(id, row(id).version());
        assertThat(row(id).handler()).isEqualTo(loggedIn.actor().member());
        registering.extend(id, row(id).version(), "Många rapporter.");
        assertThat(row(id).dueOn()).isEqualTo(today.minusDays(3).plusMonths(3));
        registering.close(id, row(id).version(), RequestOutcome.PARTLY, "Texten är en allmän handling.");

        assertThat(row(id).closedOn()).isEqualTo(today);
        assertThat(row(id).outcome()).isEqualTo(RequestOutcome.PARTLY);
    }

    @Test
    void what_is_due_first_stands_first_and_what_is_closed_last() {
        var closed = registering.receive(RequestKind.EXTRACT, today.minusDays(400));
        registering.close(closed, row(closed).version(), RequestOutcome.GRANTED, null);
        var later = registering.receive(RequestKind.EXTRACT, today.minusDays(200));
        var sooner = registering.receive(RequestKind.OBJECTION, today.minusDays(300));

        assertThat(queries.all()).extracting(RequestQueries.Row::id).containsSubsequence(sooner, later, closed);
        assertThat(row(sooner).late()).isTrue();
    }

    @Test
    void the_other_party_finds_nothing_of_it_and_counts_for_itself() {
        var ours = registering.receive(RequestKind.EXTRACT, today);
        long version = row(ours).version();

        officer(Party.POLICE);
        assertThat(queries.all()).extracting(RequestQueries.Row::id).doesNotContain(ours);
        notFound(() -> registering.take(ours, version));
        notFound(() -> registering.extend(ours, version, "Skäl."));
        notFound(() -> registering.close(ours, version, RequestOutcome.GRANTED, null));
        var theirs = registering.receive(RequestKind.EXTRACT, today);
        assertThat(row(theirs).number()).startsWith("B" + today.getYear());

        officer();
        assertThat(queries.all())
                .extracting(RequestQueries.Row::id)
                .contains(ours)
                .doesNotContain(theirs);
    }

    @Test
    void who_asked_stands_nowhere_and_a_line_is_left_of_each_deed() throws SQLException {
        var id = registering.receive(RequestKind.ERASURE, today);
        refused(
                RegisterRule.NO_PERSON_DATA,
                () -> registering.extend(id, row(id).version(), "Gäller anna.register@exempel.se"));
        registering.close(id, row(id).version(), RequestOutcome.DROPPED, "Togs tillbaka.");

        assertThat(OwnerConnection.columnsWith("anna.register@exempel.se")).isEmpty();
        assertThat(
                        OwnerConnection.ask("select action from audit_line where subjects like '%" + id.value()
                                        + "%' order by id")
                                .stream()
                                .map(line -> line.get("action")))
                .containsExactly("RequestRegistering.receive", "RequestRegistering.close");
    }

    @Test
    void what_somebody_else_has_changed_is_read_again_first() {
        var id = registering.receive(RequestKind.EXTRACT, today);
        long read = row(id).version();
        registering.take(id, read);

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> registering.close(id, read, RequestOutcome.GRANTED, null));
    }

    @Test
    void nobody_without_the_permission_reads_or_writes_it() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(queries::all);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> registering.receive(RequestKind.EXTRACT, today));
    }

    private void officer(Party party) {
        staffing.actAs(party, "DATA_PROTECTION_OFFICER");
    }

    private RequestQueries.Row row(PersonRequestId id) {
        return queries.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
