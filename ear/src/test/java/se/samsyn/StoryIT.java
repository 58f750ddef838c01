package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.PublicStatus;
import se.samsyn.concern.Receipt;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureRule;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.measure.PublicText;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementRule;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.ApprovalRule;
import se.samsyn.problem.AnalysisPoint;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.BackReason;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.Definition;
import se.samsyn.problem.Move;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemRule;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Strength;

/** The main job end to end, through the use cases, as people of both parties. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoryIT {

    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernFollowing following;

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
    PublicMeasureQueries publicMeasures;

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    PublicAnnouncementQueries publicAnnouncements;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_report_becomes_part_of_a_problem_whose_measure_the_reporter_sees_and_both_parties_tell_of_it() {
        var receipt = report("Mopeder kör fort här på kvällarna.");
        var another = report("Jag vågar inte gå över torget.");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var ids = List.of(accepted.accept(receipt), accepted.accept(another));
        assertThat(status(receipt)).isEqualTo(PublicStatus.READ);

        var problem = solving.raise("Buskörning på Storgatan", Set.of(agreed.trygghet()), ids);
        assertThat(status(receipt)).isEqualTo(PublicStatus.PART_OF_LARGER);
        solving.define(
                problem,
                new Definition("Buskörning", "Storgatan", "Kvällar", "Varje vecka", null, null, null, null, null, null),
                0);
        solving.move(problem, version(problem), Move.to(Phase.ANALYSIS, null));
        solving.move(problem, version(problem), new Move(Phase.SCANNING, BackReason.NEW_INFORMATION, null, null));
        solving.move(problem, version(problem), Move.to(Phase.ANALYSIS, null));
        var cause = analysing.name(
                problem, CauseWording.of("Ingen annan plats att vara på", Perspective.SITUATION, Strength.MEDIUM));
        refused(
                AnalysisPoint.SOURCE_KINDS,
                () -> solving.move(problem, version(problem), Move.to(Phase.RESPONSE, null)));
        solving.move(problem, version(problem), Move.to(Phase.RESPONSE, "Analysen räcker för att börja."));

        var bare = planning.propose(problem, outline(Set.of(), Set.of()), null);
        planning.choose(bare, version(bare));
        refused(MeasureRule.FOCUS_AREA_NEEDED, () -> planning.decide(bare, version(bare)));
        planning.outline(bare, version(bare), outline(Set.of(agreed.trygghet()), Set.of()));
        refused(MeasureRule.CAUSE_NEEDED, () -> planning.decide(bare, version(bare)));
        planning.outline(bare, version(bare), outline(Set.of(agreed.trygghet()), Set.of(cause)));
        planning.decide(bare, version(bare));
        assertThat(status(receipt)).isEqualTo(PublicStatus.MEASURE_PLANNED);

        planning.contribute(bare, version(bare), Contribution.of("Bygger farthinder."));
        planning.describe(
                bare, version(bare), new PublicText("Vi bygger farthinder.", "Det körs för fort.", "Gatan är rak."));
        planning.showAt(bare, version(bare), SQUARE, "Storgatan", null);
        var read = version(bare);
        planning.describe(bare, read, new PublicText("Vi bygger farthinder.", "Många kör för fort.", "Gatan är rak."));
        assertThatExceptionOfType(Refusal.Stale.class)
                .as("nobody publishes words they have not read")
                .isThrownBy(() -> planning.publish(bare, read));
        var before = publicMeasures.count(MeasureFilter.ALL);
        assertThat(cameOf(receipt)).as("decided, but not yet public").isEmpty();
        planning.publish(bare, version(bare));
        assertThat(cameOf(receipt)).singleElement().satisfies(row -> assertThat(row.title())
                .isEqualTo("Farthinder på Storgatan"));
        assertThat(publicMeasures.count(MeasureFilter.ALL)).isEqualTo(before + 1);
        var number = measures.row(bare).orElseThrow().number();
        var slug = measures.view(number).slug();
        assertThat(publicMeasures.bySlug(String.valueOf(slug)).text().text()).isEqualTo("Vi bygger farthinder.");

        planning.start(bare, version(bare), LocalDate.of(2026, 5, 1));
        planning.finish(bare, version(bare), LocalDate.of(2026, 5, 20));
        assertThat(status(receipt)).isEqualTo(PublicStatus.MEASURE_DONE);
        planning.withdraw(bare, version(bare), "Texten ska skrivas om.");
        assertThat(cameOf(receipt)).as("withdrawn").isEmpty();

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(problems.row(problem)).as("the police see the joint problem").isPresent();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .as("but not the report that was never shared")
                .isThrownBy(() -> concerns.view(ids.get(0)));
    }

    @Test
    void a_report_reaches_the_police_only_by_a_recorded_act_with_a_legal_ground() {
        var receipt = report("Det känns otryggt vid stationen.");
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        var officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        staffing.actAs(coordinator);
        var id = accepted.accept(receipt);

        staffing.actAs(officer);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> concerns.view(id));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> triage.answer(id, 0, "Tack."));

        staffing.actAs(coordinator);
        accepted.share(id);

        staffing.actAs(officer);
        assertThat(concerns.view(id).history())
                .anySatisfy(entry -> assertThat(entry.toString()).contains("NO_SECRECY"));
    }

    @Test
    void a_step_back_marks_the_decided_measures_as_thought_over_again_S55() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = solving.raise("Mörk gångväg", Set.of(agreed.trygghet()), List.of());
        var cause = analysing.name(problem, CauseWording.of("För få lampor", Perspective.SITUATION, Strength.STRONG));
        solving.move(problem, version(problem), Move.to(Phase.RESPONSE, "Lamporna måste bytas nu."));
        var measure = planning.propose(problem, outline(Set.of(agreed.trygghet()), Set.of(cause)), null);
        planning.choose(measure, version(measure));
        planning.decide(measure, version(measure));

        solving.move(problem, version(problem), new Move(Phase.ANALYSIS, BackReason.NEW_CIRCUMSTANCES, null, null));

        assertThat(measures.row(measure).orElseThrow().reconsidered()).isTrue();
    }

    @Test
    void a_step_back_from_response_to_scanning_says_why_and_keeps_the_analysis_7_8_4() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = solving.raise("Mopeder vid stationen", Set.of(agreed.trygghet()), List.of());
        solving.move(problem, version(problem), Move.to(Phase.ANALYSIS, "Vi vet nog för att börja."));
        analysing.name(problem, CauseWording.of("Få vuxna ute", Perspective.SITUATION, Strength.STRONG));
        solving.move(problem, version(problem), Move.to(Phase.RESPONSE, "Det finns ingen tid att förlora."));
        var number = problems.row(problem).orElseThrow().number();
        var before = problems.view(number);

        refused(
                ProblemRule.BACK_REASON_NEEDED,
                () -> solving.move(problem, version(problem), Move.to(Phase.SCANNING, "Vi börjar om.")));
        assertThat(problems.view(number).phase()).isEqualTo(Phase.RESPONSE);
        solving.move(problem, version(problem), new Move(Phase.SCANNING, BackReason.NEW_INFORMATION, null, null));

        var after = problems.view(number);
        assertThat(after.phase()).isEqualTo(Phase.SCANNING);
        assertThat(before.causes()).hasSize(1);
        assertThat(after.causes()).isEqualTo(before.causes());
        assertThat(after.history()).containsAll(before.history());
        assertThat(after.history().get(0).back()).isEqualTo(BackReason.NEW_INFORMATION);
    }

    @Test
    void a_measure_attacks_causes_of_its_own_problem_S61() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = solving.raise("Mörkt torg", Set.of(agreed.trygghet()), List.of());
        var other = solving.raise("Höga hastigheter", Set.of(agreed.trygghet()), List.of());
        var cause = analysing.name(other, CauseWording.of("Rak väg", Perspective.SITUATION, Strength.STRONG));

        refused(
                MeasureRule.CAUSE_OF_OTHER_PROBLEM,
                () -> planning.propose(problem, outline(Set.of(), Set.of(cause)), null));
    }

    @Test
    void a_joint_announcement_needs_somebody_of_each_party_besides_its_author_7_8_3() {
        var author = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        staffing.actAs(author);
        var id = communication.draft(draft("Så jobbar vi mot buskörning"), null);
        communication.send(id);
        refused(ApprovalRule.OWN_TEXT, () -> communication.approve(id, 1));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        communication.approve(id, 1);
        refused(ApprovalRule.ALREADY_APPROVED, () -> communication.approve(id, 1));
        refused(AnnouncementRule.BOTH_MUST_APPROVE, () -> communication.publish(id));

        staffing.actAs(Party.POLICE, "COMMUNICATOR");
        communication.approve(id, 1);
        assertThat(announcements.view(id).standing().isJoint()).isTrue();

        staffing.actAs(author);
        communication.write(id, announcements.view(id).version(), draft("Så jobbar vi mot buskörning i sommar"));
        assertThat(announcements.view(id).standing().seats())
                .as("an edit empties both seats")
                .isEmpty();
        refused(AnnouncementRule.BOTH_MUST_APPROVE, () -> communication.publish(id));

        staffing.actAs(Party.POLICE, "COMMUNICATOR");
        refused(ApprovalRule.ANOTHER_REVISION, () -> communication.approve(id, 1));
        communication.approve(id, 2);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        communication.approve(id, 2);
        staffing.actAs(author);
        communication.publish(id);

        assertThat(publicAnnouncements.latest("sv", 1)).singleElement().satisfies(row -> assertThat(row.title())
                .isEqualTo("Så jobbar vi mot buskörning i sommar"));
    }

    @Test
    void a_draft_of_one_party_is_not_found_by_the_other_until_it_is_sent_for_approval() {
        staffing.actAs(Party.POLICE, "COMMUNICATOR");
        var id = communication.draft(draft("Märk din cykel"), null);
        var municipal = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        var police = staffing.hire(Party.POLICE, null, "COMMUNICATOR");

        staffing.actAs(municipal);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> announcements.view(id));
        staffing.actAs(police);
        communication.send(id);
        staffing.actAs(municipal);

        assertThat(announcements.view(id).draft().text().title()).isEqualTo("Märk din cykel");
    }

    @Test
    void a_personnummer_never_gets_past_the_door_7_8_10() {
        refused(ConcernRule.PERSONNUMMER, () -> report("Han heter 19121212-1212."));
    }

    @Test
    void a_place_outside_is_refused_with_the_neighbours_name() {
        var outside = new GeoPoint(55.37, 13.16);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> told.tellAt(outside))
                .satisfies(refusal -> assertThat(refusal.arguments().toString()).contains("Trelleborg"));
    }

    private long version(MeasureId measure) {
        return measures.row(measure).orElseThrow().version();
    }

    private long version(ProblemId problem) {
        return problems.view(problems.row(problem).orElseThrow().number()).version();
    }

    private Receipt report(String text) {
        return told.tellOf("TRB", text);
    }

    private PublicStatus status(Receipt receipt) {
        return followed(receipt).status();
    }

    private ConcernFollowing.View followed(Receipt receipt) {
        return following.byCode(receipt.code().formatted()).orElseThrow();
    }

    private List<PublicMeasureQueries.Row> cameOf(Receipt receipt) {
        return publicMeasures.cameOf(followed(receipt).id());
    }

    private static MeasureOutline outline(Set<FocusAreaId> focusAreas, Set<CauseId> causes) {
        return new MeasureOutline(
                "Farthinder på Storgatan",
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                "TRB",
                focusAreas,
                causes,
                null,
                null);
    }

    private static AnnouncementDraft draft(String title) {
        return new AnnouncementDraft(
                new AnnouncementText(title, "Det här gör vi.", "Vi gör det tillsammans."),
                AnnouncementMode.JOINT,
                null,
                Set.of(Channel.WEB),
                Set.of());
    }
}
