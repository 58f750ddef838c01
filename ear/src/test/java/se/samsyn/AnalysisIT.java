package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernRule;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.problem.AnalysisPoint;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.AnalysisRule;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.Answer;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.ChainLink;
import se.samsyn.problem.Definition;
import se.samsyn.problem.Influence;
import se.samsyn.problem.Nearness;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.Presence;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemRule;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Triangle;
import se.samsyn.problem.TriangleSide;
import se.samsyn.problem.VersionQueries;
import se.samsyn.problem.Versioned;

/** Why a problem is there: written by both parties at once, commented, kept as it read, and found done (S-11, S-58). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisIT {

    private static final Triangle NO_CAUSES = new Triangle(
            Presence.THERE, null, Presence.WEAK, null, null, Presence.MISSING, "Ingen känd.", "Ingen känd.", null);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    ConcurrentWork work;

    @Inject
    ProblemSolving solving;

    @Inject
    AnalysisWriting writing;

    @Inject
    AnalysisQueries analyses;

    @Inject
    VersionQueries versions;

    private String coordinator = "";
    private String officer = "";
    private ProblemId problem = ProblemId.next();

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void raise() {
        coordinator = staffing.hire(Party.MUNICIPALITY, "GATA", "COORDINATOR");
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        staffing.actAs(coordinator);
        problem = solving.raise("Mörk tunnel", Set.of(agreed.trygghet()), List.of());
    }

    @Test
    void what_it_lacks_goes_point_by_point_until_it_is_done() {
        assertThat(missing())
                .as("nothing is written, so nothing points out a person either")
                .containsExactly(
                        AnalysisPoint.SOURCE_KINDS,
                        AnalysisPoint.CAUSE_ON_EACH_SIDE,
                        AnalysisPoint.INFLUENCEABLE,
                        AnalysisPoint.BOTH_COMMENTED,
                        AnalysisPoint.GAPS_LISTED);
        solving.cite(problem, SourceKind.LOCAL_SURVEY, "Enkäten i maj.", Strength.STRONG);
        assertThat(missing()).contains(AnalysisPoint.SOURCE_KINDS);
        solving.cite(problem, SourceKind.FORUM, "Rådet tog upp det.", Strength.WEAK);
        assertThat(missing()).doesNotContain(AnalysisPoint.SOURCE_KINDS);
        writing.name(problem, cause("För få lampor", new Influence(3, 0, 0)));
        assertThat(missing())
                .containsExactly(
                        AnalysisPoint.CAUSE_ON_EACH_SIDE, AnalysisPoint.BOTH_COMMENTED, AnalysisPoint.GAPS_LISTED);
        writing.draw(problem, NO_CAUSES, 0);
        say(AnalysisQuestion.GAPS, "Hur många som går en annan väg.", 0);
        writing.comment(problem, "Vi håller med.", Visibility.BOTH);
        staffing.actAs(officer);
        writing.comment(problem, "För oss själva.", Visibility.PARTY);
        assertThat(missing()).containsExactly(AnalysisPoint.BOTH_COMMENTED);
        writing.comment(problem, "Vi också.", Visibility.BOTH);
        assertThat(missing()).isEmpty();

        say(AnalysisQuestion.GAPS, "Fråga Anna på 070-1740605.", 1);
        assertThat(missing()).containsExactly(AnalysisPoint.NO_PERSON_DATA);
        assertThat(view().triangle().of(TriangleSide.MANAGER)).isEqualTo(Presence.MISSING);
    }

    @Test
    void two_who_write_different_parts_at_once_are_both_kept() throws Exception {
        var chain = chain("Mörkt", "Tomt", "Otryggt");
        var saved = atOnce(List.of(
                () -> work.inTime(coordinator, () -> writing.draw(problem, NO_CAUSES, 0)),
                () -> work.inTime(officer, () -> writing.chain(problem, chain, 0)),
                () -> work.inTime(coordinator, () -> say(AnalysisQuestion.TIME, "På kvällen.", 0)),
                () -> work.inTime(officer, () -> say(AnalysisQuestion.GAPS, "Hur många.", 0))));

        assertThat(saved).containsOnly(true);
        assertThat(view().triangle()).isEqualTo(NO_CAUSES);
        assertThat(view().chain()).isEqualTo(chain);
        assertThat(view().answers()).containsOnlyKeys(AnalysisQuestion.TIME, AnalysisQuestion.GAPS);
        assertThat(versions.all(problem, Versioned.ANALYSIS))
                .as("each leaves a version with a number of its own, and the last one has it all")
                .extracting(VersionQueries.Version::number)
                .containsExactly(4, 3, 2, 1);
        assertThat(versions.all(problem, Versioned.ANALYSIS).get(0).lines())
                .containsEntry("chain", "1. Mörkt\n2. Tomt\n3. Otryggt")
                .containsEntry("answer.TIME", "På kvällen.")
                .containsEntry("answer.GAPS", "Hur många.")
                .containsEntry("side.PLACE", "WEAK");
    }

    @Test
    void of_two_who_write_the_same_part_at_once_one_learns_of_it() throws Exception {
        var saved = atOnce(List.of(
                () -> work.inTime(coordinator, () -> say(AnalysisQuestion.TIME, "På kvällen.", 0)),
                () -> work.inTime(officer, () -> say(AnalysisQuestion.TIME, "På natten.", 0))));

        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(versions.all(problem, Versioned.ANALYSIS)).hasSize(1);
    }

    @Test
    void whoever_read_an_older_part_or_cause_is_told() {
        writing.chain(problem, chain("Mörkt", "Tomt", "Otryggt"), 0);
        var id = writing.name(problem, cause("För få lampor", Influence.NONE));
        writing.reword(problem, id, cause("Få lampor", Influence.NONE), 0);
        staffing.actAs(officer);

        isTooLate(() -> writing.chain(problem, List.of(), 0));
        isTooLate(() -> writing.reword(problem, id, cause("Trasiga lampor", Influence.NONE), 0));
        writing.draw(problem, Triangle.UNJUDGED, 0);
        assertThat(view().causes()).singleElement().satisfies(row -> {
            assertThat(row.wording().statement()).isEqualTo("Få lampor");
            assertThat(row.version()).isEqualTo(1);
        });
    }

    @Test
    void a_chain_has_three_to_eight_links_that_stay_the_same_when_they_move_S_63() {
        refused(AnalysisRule.CHAIN_LENGTH, () -> writing.chain(problem, chain("Mörkt", "Otryggt"), 0));
        refused(
                AnalysisRule.CHAIN_LENGTH,
                () -> writing.chain(
                        problem,
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> ChainLink.of("Länk " + i))
                                .toList(),
                        0));
        refused(ProblemRule.STATEMENT_NEEDED, () -> writing.chain(problem, chain("Mörkt", " ", "Otryggt"), 0));
        writing.chain(problem, chain("Mörkt", "Tomt", "Otryggt"), 0);
        var told = analyses.chain(problem);
        var turned = List.of(told.get(1), new ChainLink(told.get(0).id(), "Lampor saknas"), told.get(2));

        writing.chain(problem, turned, 1);

        assertThat(analyses.chain(problem)).isEqualTo(turned);
        writing.chain(problem, List.of(), 2);
        assertThat(analyses.chain(problem)).isEmpty();
    }

    @Test
    void a_cause_rests_on_sources_that_there_are_and_never_lies_behind_itself() {
        refused(AnalysisRule.NO_SUCH_SOURCE, () -> writing.name(problem, resting(SourceKind.FORUM, null)));
        solving.cite(problem, SourceKind.FORUM, "Rådet tog upp det.", Strength.WEAK);
        var first = writing.name(problem, resting(SourceKind.FORUM, null));
        var second = writing.name(problem, resting(SourceKind.FORUM, first));
        var third = writing.name(problem, resting(SourceKind.FORUM, second));

        refused(AnalysisRule.BEHIND_ITSELF, () -> writing.reword(problem, first, resting(SourceKind.FORUM, third), 0));
        refused(AnalysisRule.BEHIND_ITSELF, () -> writing.reword(problem, first, resting(SourceKind.FORUM, first), 0));
        var other = solving.raise("Skymd bro", Set.of(agreed.trygghet()), List.of());
        isNotFound(() -> writing.name(other, cause(first)));
        isNotFound(() -> writing.reword(other, first, cause("Fel problem", Influence.NONE), 0));
        assertThat(view().causes()).extracting(row -> row.wording().behind()).containsExactly(null, first, second);
    }

    @Test
    void a_comment_is_for_whom_it_says_and_lies_sealed() throws SQLException {
        writing.comment(problem, "Zyenhetens.", Visibility.UNIT);
        writing.comment(problem, "Zypartens.", Visibility.PARTY);
        writing.comment(problem, "Zybådas.", Visibility.BOTH);

        assertThat(said()).containsExactly("Zybådas.", "Zypartens.", "Zyenhetens.");
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThat(said()).containsExactly("Zybådas.", "Zypartens.");
        staffing.actAs(officer);
        assertThat(said()).containsExactly("Zybådas.");
        writing.comment(problem, "Zypolisens.", Visibility.PARTY);
        staffing.actAs(coordinator);
        assertThat(said()).doesNotContain("Zypolisens.");
        assertThat(OwnerConnection.columnsWith("Zypolisens")).as("sealed").isEmpty();

        refused(AnalysisRule.NOTE_FOR_WHOM, () -> writing.comment(problem, "Till vem?", null));
        refused(AnalysisRule.NOTE_FOR_WHOM, () -> writing.comment(problem, "Till alla?", Visibility.PUBLIC));
        refused(ProblemRule.STATEMENT_NEEDED, () -> writing.comment(problem, " ", Visibility.BOTH));
        refused(ConcernRule.PERSONNUMMER, () -> writing.comment(problem, "Se 19121212-1212.", Visibility.BOTH));
        staffing.actAs(officer);
        refused(AnalysisRule.NOTE_FOR_WHOM, () -> writing.comment(problem, "Utan enhet.", Visibility.UNIT));
    }

    @Test
    void how_it_read_is_kept_with_who_and_when_and_saving_without_a_change_adds_nothing() {
        solving.define(problem, definition("Ungdomar samlas.\nDe stör.", "Tunneln"), 0);
        staffing.actAs(officer);
        solving.define(problem, definition("Vuxna samlas.", "Tunneln"), 1);
        say(AnalysisQuestion.TIME, "På kvällen.", 0);
        say(AnalysisQuestion.TIME, "På kvällen.", 1);

        var kept = versions.all(problem, Versioned.DEFINITION);
        assertThat(kept).extracting(version -> version.by().party()).containsExactly(Party.POLICE, Party.MUNICIPALITY);
        assertThat(kept.get(1).lines())
                .isEqualTo(Map.of("behaviour", "Ungdomar samlas.\nDe stör.", "place", "Tunneln"));
        assertThat(kept.get(0).lines()).containsEntry("behaviour", "Vuxna samlas.");
        assertThat(versions.all(problem, Versioned.ANALYSIS)).hasSize(1);
    }

    @Test
    void of_a_problem_that_the_other_party_keeps_to_itself_there_is_nothing() throws SQLException {
        var id = writing.name(problem, cause("För få lampor", Influence.NONE));
        OwnerConnection.execute("update problem set visibility = 'PARTY' where id = '" + problem.value() + "'");
        staffing.actAs(officer);

        isNotFound(() -> analyses.view(problem));
        isNotFound(() -> analyses.chain(problem));
        isNotFound(() -> versions.all(problem, Versioned.ANALYSIS));
        isNotFound(() -> say(AnalysisQuestion.TIME, "På kvällen.", 0));
        isNotFound(() -> writing.draw(problem, Triangle.UNJUDGED, 0));
        isNotFound(() -> writing.chain(problem, List.of(), 0));
        isNotFound(() -> writing.name(problem, cause("Tomt", Influence.NONE)));
        isNotFound(() -> writing.reword(problem, id, cause("Tomt", Influence.NONE), 0));
        isNotFound(() -> writing.comment(problem, "Hej.", Visibility.BOTH));
    }

    @Test
    void who_only_reads_problems_reads_the_analysis_and_writes_nothing() {
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");

        assertThat(view().answers()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> say(AnalysisQuestion.TIME, "På kvällen.", 0));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.comment(problem, "Hej.", Visibility.BOTH));
    }

    private void say(AnalysisQuestion question, String words, long read) {
        writing.answer(problem, question.part(), Map.of(question, new Answer(words, null, null)), read);
    }

    private AnalysisQueries.View view() {
        return analyses.view(problem);
    }

    private List<AnalysisPoint> missing() {
        return view().check().missing();
    }

    private List<String> said() {
        return view().notes().stream().map(AnalysisQueries.Note::text).toList();
    }

    private static List<ChainLink> chain(String... words) {
        return List.of(words).stream().map(ChainLink::of).toList();
    }

    private static CauseWording cause(String statement, Influence influence) {
        return new CauseWording(
                statement, Perspective.SITUATION, Nearness.DIRECT, null, Strength.STRONG, Set.of(), influence, null);
    }

    private static CauseWording cause(CauseId behind) {
        return new CauseWording(
                "Bakom",
                Perspective.SITUATION,
                Nearness.INDIRECT,
                behind,
                Strength.STRONG,
                Set.of(),
                Influence.NONE,
                null);
    }

    private static CauseWording resting(SourceKind kind, @Nullable CauseId behind) {
        return new CauseWording(
                "Orsak " + UUID.randomUUID(),
                Perspective.EXPOSED,
                behind == null ? Nearness.DIRECT : Nearness.INDIRECT,
                behind,
                Strength.WEAK,
                Set.of(kind),
                Influence.NONE,
                2);
    }

    private static Definition definition(String behaviour, String place) {
        return new Definition(behaviour, place, null, null, null, null, null, null, null, null);
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var saved = new ArrayList<Boolean>();
            for (var each : pool.invokeAll(acts)) {
                saved.add(each.get());
            }
            return saved;
        } finally {
            pool.shutdown();
        }
    }

    private static void isTooLate(ThrowingCallable act) {
        assertThatExceptionOfType(Stale.class).isThrownBy(act);
    }

    private static void isNotFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
