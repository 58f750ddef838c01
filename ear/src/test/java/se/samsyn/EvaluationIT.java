package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.Course;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.FindingId;
import se.samsyn.assessment.FollowUpAfter;
import se.samsyn.assessment.Lasting;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.ProcessAnswers;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.assessment.SurveyShares;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Move;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Verdict;
import se.samsyn.today.TodayQueries;

/** Following up, from what was carried out to the look back a year later (S-13, S-64, S-65, S-66). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluationIT {

    private static final StudyFigures FIGURES = new StudyFigures(
            "Noterade tillfällen",
            FigureSource.OBSERVATIONS,
            "Egen notering",
            new Months(YearMonth.parse("2024-12"), YearMonth.parse("2025-05")),
            new Months(YearMonth.parse("2025-12"), YearMonth.parse("2026-05")),
            Map.of(
                    StudyPart.TREATED, new AreaCounts("NORRA", "Torget", 96, 52),
                    StudyPart.COMPARISON, new AreaCounts(null, "Klågerup", 71, 68),
                    StudyPart.AROUND, new AreaCounts("NORRA", "Runt om", 40, 43)),
            null);

    @Inject
    Staffing staffing;

    @Inject
    PublishedMeasures published;

    @Inject
    MeasurePlanning planning;

    @Inject
    ProblemSolving solving;

    @Inject
    ProblemQueries problems;

    @Inject
    Assessing assessing;

    @Inject
    AssessmentQueries assessments;

    @Inject
    AreaQueries areas;

    @Inject
    TodayQueries today;

    private final LocalDate day = LocalDate.now(Settings.ZONE);
    private ProblemId problem = ProblemId.next();
    private MeasureId measure = MeasureId.next();

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void a_problem_with_a_measure_that_runs() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        problem = published.problem("Mopeder på torget");
        measure = published.publish(problem, "TRB", null, "NORRA");
        planning.start(measure, published.version(measure), day.minusDays(400));
    }

    @Test
    void an_effect_is_asked_for_only_once_it_is_known_what_was_carried_out_S_65() {
        refused(AssessmentRule.PROCESS_FIRST, () -> assessing.study(problem, FIGURES));
        refused(
                AssessmentRule.PROCESS_FIRST,
                () -> assessing.conclude(problem, null, "Gjort.", "Oklart.", Course.CONTINUE, "Vi väntar."));

        carried(CarriedOut.AS_PLANNED);
        var study = assessing.study(problem, FIGURES);
        assertThat(conclude(study, Course.CONTINUE)).isEqualTo(Verdict.PROBABLY_EFFECT);
    }

    @Test
    void what_is_stored_is_figures_and_what_they_say_is_reckoned_anew_S_66() {
        carried(CarriedOut.AS_PLANNED);
        assessing.study(problem, FIGURES);
        var survey = assessing.study(
                problem,
                new StudyFigures(
                        "Otrygga",
                        FigureSource.SURVEY,
                        "Enkät",
                        FIGURES.before(),
                        FIGURES.after(),
                        Map.of(),
                        new SurveyShares(41, 178, 33, 172)));

        var studies = assessments.of(problem).studies();

        assertThat(studies).hasSize(2);
        assertThat(studies.get(1).figures()).isEqualTo(FIGURES);
        assertThat(studies.get(1).result().verdict()).isEqualTo(Verdict.PROBABLY_EFFECT);
        assertThat(studies.get(0).id()).isEqualTo(survey);
        assertThat(studies.get(0).result().verdict()).isEqualTo(Verdict.CANNOT_SAY);

        carried(CarriedOut.NOT_IN_FULL);
        assertThat(assessments.of(problem).studies())
                .as("the latest finding of the carrying out holds")
                .allSatisfy(row -> assertThat(row.result().isBlocked()).isTrue());
        assertThat(conclude(survey, Course.CHANGE)).isEqualTo(Verdict.NOT_CARRIED_OUT);
    }

    @Test
    void a_drawn_place_is_kept_with_its_study() {
        carried(CarriedOut.AS_PLANNED);
        var square = Outline.of(List.of(
                new GeoPoint(55.5, 13.2),
                new GeoPoint(55.501, 13.2),
                new GeoPoint(55.501, 13.202),
                new GeoPoint(55.5, 13.202)));
        assessing.study(
                problem,
                new StudyFigures(
                        FIGURES.counted(),
                        FIGURES.source(),
                        FIGURES.sourceWords(),
                        FIGURES.before(),
                        FIGURES.after(),
                        Map.of(
                                StudyPart.TREATED,
                                new AreaCounts(null, "Torget", 96, 52).drawn(square),
                                StudyPart.COMPARISON,
                                new AreaCounts("NORRA", "Klågerup", 71, 68)),
                        null));

        var counts = assessments.of(problem).studies().get(0).figures().counts();

        assertThat(Objects.requireNonNull(counts.get(StudyPart.TREATED)).outline())
                .contains(square);
        assertThat(Objects.requireNonNull(counts.get(StudyPart.COMPARISON)).outline())
                .isEmpty();
        assertThat(Objects.requireNonNull(areas.outlines(List.of("NORRA")).get("NORRA"))
                        .hectares())
                .as("the boundary of the known area")
                .isGreaterThan(10);
    }

    @Test
    void a_decision_stands_with_its_reason_and_the_other_party_reads_it() {
        carried(CarriedOut.WITH_CHANGES);

        assertThat(assessing.conclude(problem, null, "Gjort.", "Inte mätt.", Course.CLOSE, "Målet är nått."))
                .as("without figures")
                .isEqualTo(Verdict.CANNOT_SAY);

        staffing.actAs(Party.POLICE, "COORDINATOR");
        var decision = assessments.of(problem).decisions().get(0);
        assertThat(decision.course()).isEqualTo(Course.CLOSE);
        assertThat(decision.why()).isEqualTo("Målet är nått.");
        assertThat(decision.by().party()).isEqualTo(Party.MUNICIPALITY);
    }

    @Test
    void what_belongs_to_another_problem_or_to_the_other_party_alone_is_not_found() throws SQLException {
        carried(CarriedOut.AS_PLANNED);
        var study = assessing.study(problem, FIGURES);
        var other = published.problem("Klotter");
        var others = published.publish(other, "KLO", null, "NORRA");
        planning.start(others, published.version(others), day);
        notFound(() -> assessing.noteProcess(other, measure, answers(CarriedOut.AS_PLANNED)));
        assessing.noteProcess(other, others, answers(CarriedOut.AS_PLANNED));
        notFound(() -> assessing.conclude(other, study, "Gjort.", "Färre.", Course.CONTINUE, "Vi väntar."));

        OwnerConnection.execute("update problem set visibility = 'PARTY' where id = '" + problem.value() + "'");
        staffing.actAs(Party.POLICE, "COORDINATOR");
        notFound(() -> assessments.of(problem));
        notFound(() -> assessing.study(problem, FIGURES));
        notFound(() -> assessing.followUp(problem, Lasting.LASTS, "Lugnt."));
    }

    @Test
    void six_and_twelve_months_after_the_last_measure_one_looks_back_S_64() {
        refused(AssessmentRule.NOTHING_TO_FOLLOW_UP, () -> assessing.followUp(problem, Lasting.LASTS, "Lugnt."));
        var ended = day.minusDays(200);
        planning.finish(measure, published.version(measure), ended);
        var number = problems.row(problem).orElseThrow().number();
        var read = problems.view(number).version();
        solving.move(problem, read, Move.to(Phase.ASSESSMENT, "Åtgärderna är klara."));
        var waiting = today.waiting(day).followUps();
        assertThat(assessments.due(day, 200)).anySatisfy(due -> {
            assertThat(due.number()).isEqualTo(number);
            assertThat(due.after()).isEqualTo(FollowUpAfter.SIX_MONTHS);
            assertThat(due.on()).isEqualTo(ended.plusMonths(6));
        });

        assessing.followUp(problem, Lasting.FADES, "Fler än i våras.");

        assertThat(today.waiting(day).followUps()).isEqualTo(waiting - 1);
        var next = Objects.requireNonNull(assessments.of(problem).due());
        assertThat(next.after()).isEqualTo(FollowUpAfter.TWELVE_MONTHS);
        assertThat(next.on()).isEqualTo(ended.plusMonths(12));
        assessing.followUp(problem, Lasting.LASTS, "Lugnt igen.");
        assertThat(assessments.of(problem).due()).isNull();
        assertThat(assessments.of(problem).followUps())
                .extracting(AssessmentQueries.FollowUpRow::lasting)
                .containsExactly(Lasting.FADES, Lasting.LASTS);
    }

    private void carried(CarriedOut how) {
        assessing.noteProcess(problem, measure, answers(how));
    }

    private static ProcessAnswers answers(CarriedOut how) {
        return new ProcessAnswers(how, "Två av tre.", "Torget.", null, null, "Regn.");
    }

    private Verdict conclude(FindingId study, Course course) {
        return assessing.conclude(problem, study, "Gjort.", "Färre tillfällen.", course, "Siffrorna räcker.");
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
