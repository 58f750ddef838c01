package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.EffectPublishing;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.FindingId;
import se.samsyn.assessment.FindingText;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.ProcessAnswers;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.Contact;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureRule;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.measure.PublicText;
import se.samsyn.platform.ApprovalRule;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Verdict;

/** What residents read of work that both parties do is both parties' word (S-04), and nothing else. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPartiesIT {

    private static final PublicText FIRST = new PublicText("Vi bygger farthinder.", "Det körs för fort.", null);
    private static final PublicText SECOND = new PublicText("Vi bygger två farthinder.", "Det körs för fort.", null);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    PublishedMeasures published;

    @Inject
    ProblemSolving solving;

    @Inject
    AnalysisWriting analysing;

    @Inject
    ProblemQueries problems;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureQueries measures;

    @Inject
    PublicMeasureQueries portal;

    @Inject
    Assessing assessing;

    @Inject
    EffectPublishing effects;

    @Inject
    PublicFindingQueries findings;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernFollowing following;

    @Inject
    Letterbox letterbox;

    private String coordinator = "";
    private String communicator = "";
    private String officer = "";
    private String head = "";
    private ProblemId problem = ProblemId.next();
    private MeasureId measure = MeasureId.next();

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void a_decided_measure_in_which_both_act() {
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        communicator = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        head = staffing.hire(Party.POLICE, null, "HEAD_OF_POLICE_AREA");
        staffing.actAs(coordinator);
        problem = published.problem("Buskörning");
        var cause = analysing.name(problem, CauseWording.of("Rak väg", Perspective.SITUATION, Strength.STRONG));
        var outline = new MeasureOutline(
                "Farthinder",
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                "TRB",
                Set.of(agreed.trygghet()),
                Set.of(cause),
                null,
                null);
        measure = planning.propose(problem, outline, null);
        planning.choose(measure, version());
        planning.decide(measure, version());
        planning.contribute(measure, version(), Contribution.of("Bygger farthinder."));
        staffing.actAs(officer);
        planning.contribute(measure, version(), Contribution.of("Kontrollerar farten."));
        staffing.actAs(coordinator);
        planning.describe(measure, version(), FIRST);
    }

    @Test
    void what_one_party_does_alone_it_publishes_alone() {
        var alone = published.publish(problem, "TRB", null, "NORRA");

        assertThat(measures.seats(alone).both()).isFalse();
        assertThat(portal.bySlug(published.slug(alone)).text().text()).isEqualTo("Vi bygger farthinder.");
        planning.describe(alone, published.version(alone), SECOND);
        assertThat(portal.bySlug(published.slug(alone)).text()).isEqualTo(SECOND);

        appointBoth();
        staffing.actAs(coordinator);
        planning.describe(alone, published.version(alone), FIRST);
        assertThat(portal.bySlug(published.slug(alone)).text())
                .as("now both lead the work against the problem")
                .isEqualTo(SECOND);
    }

    @Test
    void what_both_do_is_read_when_somebody_of_each_besides_its_author_has_approved_it() {
        refused(MeasureRule.BOTH_MUST_APPROVE, () -> planning.publish(measure, version()));
        refused(ApprovalRule.OWN_TEXT, () -> planning.approve(measure, revision()));
        approve(communicator);
        staffing.actAs(coordinator);
        refused(MeasureRule.BOTH_MUST_APPROVE, () -> planning.publish(measure, version()));
        approve(head);
        staffing.actAs(communicator);
        refused(ApprovalRule.ALREADY_APPROVED, () -> planning.approve(measure, revision()));

        staffing.actAs(coordinator);
        planning.publish(measure, version());

        var page = portal.bySlug(published.slug(measure));
        assertThat(page.text()).isEqualTo(FIRST);
        assertThat(page.doings())
                .extracting(PublicMeasureQueries.Doing::sentence)
                .containsExactlyInAnyOrder("Bygger farthinder.", "Kontrollerar farten.");
    }

    @Test
    void an_edit_of_either_party_leaves_the_approvals_behind_and_never_reaches_the_public_by_itself() {
        publish();
        var slug = published.slug(measure);
        var read = revision();
        planning.describe(measure, version(), SECOND);
        staffing.actAs(officer);
        planning.contribute(measure, version(), Contribution.of("Kontrollerar farten varje fredag."));

        assertThat(portal.bySlug(slug).text()).isEqualTo(FIRST);
        assertThat(portal.bySlug(slug).doings().toString()).doesNotContain("fredag");
        assertThat(portal.readable())
                .filteredOn(text -> text.slug().equals(slug))
                .singleElement()
                .satisfies(text -> assertThat(text.toString()).doesNotContain("två", "fredag"));
        assertThat(measures.seats(measure).correctionWaits()).isTrue();
        assertThat(measures.seats(measure).isReady()).isFalse();
        staffing.actAs(head);
        refused(ApprovalRule.ANOTHER_REVISION, () -> planning.approve(measure, read));
        staffing.actAs(coordinator);
        refused(MeasureRule.BOTH_MUST_APPROVE, () -> planning.publish(measure, version()));
        refused(MeasureRule.WITHDRAW_TO_MOVE, () -> planning.showAt(measure, version(), null, "Bron", null));

        publish();
        assertThat(portal.bySlug(slug).text()).isEqualTo(SECOND);
        assertThat(portal.bySlug(slug).doings().toString()).contains("varje fredag");

        planning.withdraw(measure, version(), "Texten stämmer inte.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> portal.bySlug(slug));
    }

    @Test
    void what_a_measure_led_to_is_approved_like_the_rest() {
        publish();
        var slug = published.slug(measure);
        planning.start(measure, version(), LocalDate.of(2026, 5, 1));
        planning.finish(measure, version(), LocalDate.of(2026, 5, 20));
        planning.evaluate(measure, version(), "Farten har sjunkit.");
        assertThat(portal.bySlug(slug).outcome()).isNull();

        publish();
        assertThat(portal.bySlug(slug).outcome()).isEqualTo("Farten har sjunkit.");
    }

    @Test
    void an_effect_is_told_once_to_who_asked_for_it_and_shown_without_what_is_too_small() {
        var receipt = told.tell("en", new Contact("o.p@exempel.se", true, false, false));
        told.confirm(receipt);
        staffing.actAs(coordinator);
        solving.link(problem, List.of(accepted.accept(receipt)));
        var concern = following.byCode(receipt.code().formatted()).orElseThrow().id();
        publish();
        planning.start(measure, version(), LocalDate.of(2026, 5, 1));
        assessing.noteProcess(
                problem, measure, new ProcessAnswers(CarriedOut.AS_PLANNED, "Alla.", null, null, null, null));
        var study = assessing.study(problem, counted(24, 3));

        staffing.actAs(officer);
        var finding = effects.write(problem, study, new FindingText("Noterade tillfällen", "Färre än i fjol."));
        refused(
                AssessmentRule.BOTH_MUST_APPROVE,
                () -> effects.publish(finding, draft(finding).version()));
        refused(ApprovalRule.OWN_TEXT, () -> effects.approve(finding, 1));
        staffing.actAs(head);
        effects.approve(finding, 1);
        staffing.actAs(coordinator);
        effects.approve(finding, 1);
        assertThat(findings.ofMeasure(published.slug(measure))).isEmpty();
        assertThat(findings.cameOf(concern)).isEmpty();

        effects.publish(finding, draft(finding).version());

        assertThat(findings.ofMeasure(published.slug(measure))).singleElement().satisfies(shown -> {
            assertThat(shown.text().words()).isEqualTo("Färre än i fjol.");
            assertThat(shown.verdict()).isEqualTo(Verdict.CANNOT_SAY);
            assertThat(shown.study()).isNotNull().satisfies(basis -> {
                assertThat(basis.isHeldBack()).as("three").isTrue();
                assertThat(basis.toString()).doesNotContain("Internt");
            });
        });
        assertThat(findings.cameOf(concern)).hasSize(1);
        var letters = letterbox.keys(receipt.number() + "/reporter/effect/");
        assertThat(letters).hasSize(1);
        assertThat(letterbox.letter(letters.get(0)))
                .startsWith("o.p@exempel.se\n")
                .contains(receipt.number(), "/en/folj\n")
                .doesNotContain("Farthinder", "fjol", "mörkt");

        effects.reword(finding, draft(finding).version(), new FindingText("Noterade tillfällen", "Mycket färre."));
        assertThat(findings.cameOf(concern))
                .singleElement()
                .satisfies(shown -> assertThat(shown.text().words()).isEqualTo("Färre än i fjol."));
        staffing.actAs(communicator);
        effects.approve(finding, 2);
        staffing.actAs(officer);
        effects.approve(finding, 2);
        effects.publish(finding, draft(finding).version());
        assertThat(letterbox.keys(receipt.number() + "/reporter/effect/"))
                .as("nobody is told twice")
                .hasSize(1);

        effects.withdraw(finding, draft(finding).version(), "Fel siffra.");
        assertThat(findings.ofMeasure(published.slug(measure))).isEmpty();
        assertThat(findings.cameOf(concern)).isEmpty();
    }

    private static StudyFigures counted(long before, long after) {
        return new StudyFigures(
                "Internt",
                FigureSource.OBSERVATIONS,
                "Internt",
                new Months(YearMonth.parse("2025-02"), YearMonth.parse("2025-07")),
                new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-07")),
                Map.of(StudyPart.TREATED, new AreaCounts("NORRA", "Internt", before, after)),
                null);
    }

    private void appointBoth() {
        for (var who : List.of(coordinator, officer)) {
            staffing.actAs(who);
            var view = problems.view(problems.row(problem).orElseThrow().number());
            solving.appoint(problem, view.version(), staffing.self());
        }
    }

    private void publish() {
        approve(communicator);
        approve(head);
        staffing.actAs(coordinator);
        planning.publish(measure, version());
    }

    private void approve(String who) {
        staffing.actAs(who);
        planning.approve(measure, revision());
    }

    private int revision() {
        var standing = measures.seats(measure).standing();
        return standing == null ? 0 : standing.revision();
    }

    private PublicFindingQueries.Draft draft(FindingId id) {
        return findings.of(problem).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long version() {
        return published.version(measure);
    }
}
