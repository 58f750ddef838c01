package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.RejectReason;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.problem.BackReason;
import se.samsyn.problem.Move;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;

/** What is done from a page on which somebody else has been faster: nothing, and whoever does it is told. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoWritersIT {

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernRouting routing;

    @Inject
    ConcernQueries concerns;

    @Inject
    ProblemSolving solving;

    @Inject
    ProblemQueries problems;

    @Inject
    Agreed agreed;

    @Inject
    Staffing staffing;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_second_answer_from_an_old_page_does_not_take_the_place_of_the_first() {
        var id = accepted.acceptByCoordinator(told.tell(null));
        var read = accepted.version(id);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        triage.answer(id, read, "Vi byter lampan i maj.");

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        isTooLate(() -> triage.answer(id, read, "Lampan är hel."));
        isTooLate(() -> triage.close(id, read, "Lampan är hel."));
        isTooLate(() -> triage.reject(id, read, RejectReason.FAULT_REPORT, null));
        isTooLate(() -> triage.refer(id, read, "Trafikverket", "Vägen är statlig."));
        isTooLate(() -> routing.assign(id, read, null));
        isTooLate(() -> routing.changeCategory(id, read, "TRH"));
        assertThat(concerns.view(id).answer()).isEqualTo("Vi byter lampan i maj.");
        triage.answer(id, accepted.version(id), "Lampan är bytt.");
        assertThat(concerns.view(id).answer()).isEqualTo("Lampan är bytt.");
    }

    @Test
    void a_step_is_taken_only_from_the_phase_that_was_read() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = solving.raise("Mörkt vid bron", Set.of(agreed.trygghet()), List.of());
        var number = problems.row(id).orElseThrow().number();
        solving.move(id, problems.view(number).version(), Move.to(Phase.RESPONSE, "Lamporna måste bytas nu."));
        var read = problems.view(number).version();
        var back = new Move(Phase.SCANNING, BackReason.NEW_INFORMATION, null, null);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        solving.move(id, read, Move.to(Phase.ASSESSMENT, "Lamporna är bytta."));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        isTooLate(() -> solving.move(id, read, back));
        isTooLate(() -> solving.appoint(id, read, null));
        assertThat(problems.view(number).phase()).isEqualTo(Phase.ASSESSMENT);
        solving.move(id, problems.view(number).version(), back);
        assertThat(problems.view(number).phase()).isEqualTo(Phase.SCANNING);
    }

    private static void isTooLate(ThrowingCallable act) {
        assertThatExceptionOfType(Stale.class).isThrownBy(act);
    }
}
