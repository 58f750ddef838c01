package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Outbox;

/** What those who told add later, with the code and the key of their receipt. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class AddingIT {

    @Inject
    Staffing staffing;

    @Inject
    Letterbox letterbox;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    AdditionQueries additions;

    @Inject
    ReceiptDesk desk;

    @Inject
    ConcernReturning returning;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_fact_lands_on_the_report_masked_and_waits_in_the_queue_until_it_is_read() {
        var receipt = told.tell(null);
        returning.addFact(told.open(receipt), "Det var en bil med skylten ABC123 här.");

        var id = accepted.acceptByCoordinator(receipt);
        assertThat(additions.added(id))
                .extracting(AdditionQueries.Added::text)
                .containsExactly("Det var en bil med skylten [REGNR] här.");
        assertThat(accepted.unread()).contains(id);

        triage.readAdditions(id);
        assertThat(accepted.unread()).doesNotContain(id);
        assertThat(letterbox.states(receipt.number() + "/added/")).containsOnly(Outbox.State.WAITING);
    }

    @Test
    void a_personnummer_is_refused_and_nothing_is_added() {
        var receipt = told.tell(null);
        var pass = told.open(receipt);

        refused(ConcernRule.PERSONNUMMER, () -> returning.addFact(pass, "Han är 19121212-1212"));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(additions.added(concerns.byNumber(receipt.number()))).isEmpty();
    }

    @Test
    void a_wrong_key_and_an_unknown_code_are_refused_alike_and_too_many_tries_must_wait() {
        var receipt = told.tell(null);
        for (var code : new String[] {receipt.code().formatted(), "SAM-2222-3333-4444"}) {
            for (int i = 0; i < 5; i++) {
                refused(ConcernRule.KEY_WRONG, () -> desk.open(code, "AAAA-AAAA"));
            }
            refused(
                    ConcernRule.KEY_TOO_OFTEN,
                    () -> desk.open(code, receipt.key().formatted()));
        }
    }
}
