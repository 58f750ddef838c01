package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.AimRule;
import se.samsyn.measure.BrokenLink;
import se.samsyn.measure.CandidateInventory;
import se.samsyn.measure.CandidateRule;
import se.samsyn.measure.CandidateStatus;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.Grade;
import se.samsyn.measure.Idea;
import se.samsyn.measure.MeasureAiming;
import se.samsyn.measure.MeasureCode;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.measure.ResponseQueries.CandidateRow;
import se.samsyn.measure.Work;
import se.samsyn.measure.WorkLogging;
import se.samsyn.measure.WorkRule;
import se.samsyn.platform.Settings;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.ChainLink;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Strength;

/**
 * From the inventory over the choice to what was really done, by both parties and against the database (S-59, S-60).
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class InventoryIT {

    private final LocalDate today = LocalDate.now(Settings.ZONE);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    ProblemSolving solving;

    @Inject
    AnalysisWriting analysing;

    @Inject
    CandidateInventory inventory;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureAiming aiming;

    @Inject
    WorkLogging logging;

    @Inject
    MeasureQueries measures;

    @Inject
    ResponseQueries response;

    private ProblemId problem = ProblemId.next();

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void raise() {
        actForMunicipality();
        problem = solving.raise("Mörk tunnel", Set.of(agreed.trygghet()), List.of());
    }

    @Test
    void candidates_are_weighed_by_both_and_chosen_or_not_by_who_would_own_the_measure() {
        inventory.add(problem, idea("Nya lampor", Party.MUNICIPALITY), true);
        inventory.add(problem, idea("Kvällsrundor", Party.POLICE), true);
        refused(CandidateRule.CARRIER_CHOOSES, () -> inventory.choose(row(1).id(), row(1).version(), "Bra."));

        var chosen = inventory.choose(row(0).id(), row(0).version(), "Varar längst.");
        actForPolice();
        inventory.reject(row(1).id(), row(1).version(), "Vi hinner inte i höst.");

        assertThat(response.candidates(problem))
                .extracting(CandidateRow::status)
                .containsExactly(CandidateStatus.CHOSEN, CandidateStatus.REJECTED);
        assertThat(row(0).measure()).isEqualTo(numberOf(chosen));
        assertThat(row(0).idea()).isEqualTo(idea("Nya lampor", Party.MUNICIPALITY));
        assertThat(row(1).reason()).isEqualTo("Vi hinner inte i höst.");
        assertThat(measures.ofProblem(problem)).singleElement().satisfies(measure -> {
            assertThat(measure.title()).isEqualTo("Nya lampor");
            assertThat(measure.status()).isEqualTo(MeasureStatus.CHOSEN);
        });
    }

    @Test
    void what_one_party_weighs_alone_the_other_one_finds_nowhere_not_even_as_a_measure_K_01() {
        inventory.add(problem, idea("Ny vaktmästare", Party.MUNICIPALITY), false);
        var own = row(0);
        actForPolice();

        assertThat(response.candidates(problem)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inventory.reject(own.id(), own.version(), "Nej."));

        actForMunicipality();
        var chosen = inventory.choose(own.id(), own.version(), "Behövs.");
        assertThat(measures.view(numberOf(chosen)).visibility()).isEqualTo(Visibility.PARTY);
        actForPolice();
        assertThat(response.courses(problem)).isEmpty();
    }

    @Test
    void of_two_who_choose_at_once_one_learns_that_it_is_done() {
        inventory.add(problem, idea("Nya lampor", Party.MUNICIPALITY), true);
        var read = row(0);
        inventory.reject(read.id(), read.version(), "För dyrt.");

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> inventory.choose(read.id(), read.version(), "Billigt."));
        assertThat(measures.ofProblem(problem)).isEmpty();
    }

    @Test
    void how_a_measure_works_is_kept_by_codes_and_a_link_is_one_of_the_chain_S_63() {
        var measure = measure();
        aiming.aim(measure, version(measure), Set.of(MeasureCode.SP_07, MeasureCode.PLACE_UPKEEP), null);
        aiming.aim(measure, version(measure), Set.of(MeasureCode.SP_07, MeasureCode.SOCIAL_UNIVERSAL), null);

        assertThat(response.aim(measure).codes())
                .containsExactlyInAnyOrder(MeasureCode.SP_07, MeasureCode.SOCIAL_UNIVERSAL);
        assertThat(response.aim(measure).link()).isNull();
        analysing.chain(problem, chain("Mörkt", "Tomt", "Otryggt"), 0);
        var links = response.aim(measure).links();
        assertThat(links).extracting(BrokenLink::words).containsExactly("Mörkt", "Tomt", "Otryggt");
        aiming.aim(measure, version(measure), Set.of(), links.get(2).id());
        assertThat(response.aim(measure).link()).isEqualTo(links.get(2));
        assertThat(response.breaksOnlyTheLastLink(problem)).isTrue();
        aiming.aim(measure, version(measure), Set.of(), links.get(0).id());
        refused(AimRule.LINK_NOT_IN_CHAIN, () -> aiming.aim(measure, version(measure), Set.of(), UUID.randomUUID()));
        var before = version(measure) - 1;
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> aiming.aim(measure, before, Set.of(), null));
        assertThat(response.breaksOnlyTheLastLink(problem)).isFalse();
    }

    @Test
    void each_party_that_acts_notes_what_it_did_once_the_measure_has_begun_S_60() {
        var measure = measure();
        refused(WorkRule.NOT_BEGUN, () -> logging.note(measure, work(today, "Bytte lampor.", 8)));
        planning.start(measure, version(measure), today);
        logging.note(measure, work(today.minusDays(1), "Bytte lampor.", 8));
        actForPolice();
        refused(WorkRule.NOT_ACTING, () -> logging.note(measure, work(today, "En runda.", 2)));
        planning.contribute(measure, version(measure), Contribution.of("Går rundor."));
        logging.note(measure, work(today, "En runda.", 2));
        refused(WorkRule.DAY_AHEAD, () -> logging.note(measure, work(today.plusDays(1), "En till.", 2)));

        assertThat(response.work(measure))
                .extracting(row -> row.by().party())
                .containsExactly(Party.POLICE, Party.MUNICIPALITY);
        assertThat(response.work(measure).get(1).work()).isEqualTo(work(today.minusDays(1), "Bytte lampor.", 8));
        assertThat(response.courses(problem)).singleElement().satisfies(course -> {
            assertThat(course.startedOn()).isEqualTo(today);
            assertThat(course.finishedOn()).isNull();
        });
    }

    private static List<ChainLink> chain(String... words) {
        return Arrays.stream(words).map(ChainLink::of).toList();
    }

    private MeasureId measure() {
        var cause = analysing.name(problem, CauseWording.of("För få lampor", Perspective.SITUATION, Strength.STRONG));
        var outline = new MeasureOutline(
                "Lampor",
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                null,
                Set.of(agreed.trygghet()),
                Set.of(cause),
                null,
                null);
        var measure = planning.propose(problem, outline, null);
        planning.choose(measure, version(measure));
        planning.decide(measure, version(measure));
        return measure;
    }

    private void actForMunicipality() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
    }

    private void actForPolice() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
    }

    private CandidateRow row(int position) {
        return response.candidates(problem).get(position);
    }

    private String numberOf(MeasureId id) {
        return measures.row(id).orElseThrow().number();
    }

    private long version(MeasureId id) {
        return measures.row(id).orElseThrow().version();
    }

    private static Work work(LocalDate on, String words, int hours) {
        return new Work(on, words, "Två av fem kvällar", null, hours, null);
    }

    private static Idea idea(String words, Party carrier) {
        return new Idea(
                words, MeasureKind.SITUATIONAL, MeasureEffect.LIKELIHOOD, Grade.MIDDLING, 40_000, null, carrier);
    }
}
