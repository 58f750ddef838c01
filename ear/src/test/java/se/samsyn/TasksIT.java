package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
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
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.Assignment;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.TaskGiving;
import se.samsyn.measure.TaskQueries;
import se.samsyn.measure.TaskRule;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.today.TodayQueries;

/** Tasks across the border between the parties: given to who can see what they are for, and told of in the morning. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class TasksIT {

    private final LocalDate day = LocalDate.now(Settings.ZONE);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    ProblemSolving solving;

    @Inject
    MeasurePlanning planning;

    @Inject
    TaskGiving giving;

    @Inject
    TaskQueries tasks;

    @Inject
    MemberQueries members;

    @Inject
    TodayQueries today;

    private ProblemId problem = ProblemId.next();
    private String coordinator = "";
    private String officer = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void raise() {
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        staffing.actAs(coordinator);
        problem = solving.raise("Mörk tunnel", Set.of(agreed.trygghet()), List.of());
    }

    @Test
    void who_is_given_one_is_reminded_on_its_day_and_until_it_is_done() throws SQLException {
        giving.give(problem, null, assignment(officer, day));
        giving.give(problem, null, assignment(officer, day.plusDays(3)));
        assertThat(today.waiting(day).tasks()).as("of the coordinator").isZero();

        staffing.actAs(officer);
        assertThat(tasks.mine(day.plusDays(30), 10))
                .extracting(TaskQueries.Row::dueOn)
                .containsExactly(day, day.plusDays(3));
        assertThat(today.waiting(day).tasks()).isOne();
        assertThat(today.waiting(day.plusDays(4)).tasks()).isEqualTo(2);

        var first = tasks.mine(day, 10).get(0);
        giving.finish(first.id(), first.version());
        assertThat(today.waiting(day).tasks()).isZero();
        assertThat(tasks.ofProblem(problem)).extracting(TaskQueries.Row::doneOn).containsExactly(null, day);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> giving.finish(first.id(), first.version()));
    }

    @Test
    void nobody_says_for_the_other_party_that_it_is_done_S_04() throws SQLException {
        giving.give(problem, null, assignment(officer, day));
        var row = tasks.ofProblem(problem).get(0);

        refused(TaskRule.OTHER_PARTYS, () -> giving.finish(row.id(), row.version()));
    }

    @Test
    void only_who_can_see_the_problem_is_given_a_task_and_offered_for_it_K_01() throws SQLException {
        narrow("problem", problem.value());

        refused(TaskRule.MEMBER_CANNOT_SEE, () -> giving.give(problem, null, assignment(officer, day)));
        giving.give(problem, null, assignment(coordinator, day));
        assertThat(members.seeing(Owner.of(Party.MUNICIPALITY), Visibility.PARTY, Permission.READ_PROBLEMS))
                .isNotEmpty()
                .allMatch(member -> member.party() == Party.MUNICIPALITY);
    }

    @Test
    void a_task_for_what_the_other_party_does_not_see_is_not_found_by_it_K_01() throws SQLException {
        var measure = measure();
        narrow("measure", measure.value());
        refused(TaskRule.MEMBER_CANNOT_SEE, () -> giving.give(problem, measure, assignment(officer, day)));
        giving.give(problem, measure, assignment(coordinator, day));
        var row = tasks.ofProblem(problem).get(0);
        assertThat(row.measure()).isNotNull();

        staffing.actAs(officer);
        assertThat(tasks.ofProblem(problem)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> giving.finish(row.id(), row.version()));
    }

    @Test
    void what_was_given_before_a_problem_was_narrowed_is_out_of_sight_and_out_of_the_letter() throws SQLException {
        giving.give(problem, null, assignment(officer, day));
        narrow("problem", problem.value());

        staffing.actAs(officer);
        assertThat(tasks.mine(day, 10)).isEmpty();
        assertThat(today.waiting(day).tasks()).isZero();
    }

    @Test
    void a_task_is_for_a_measure_against_its_own_problem() throws SQLException {
        var measure = measure();
        var other = solving.raise("Trasig bänk", Set.of(agreed.trygghet()), List.of());

        refused(TaskRule.MEASURE_OF_OTHER_PROBLEM, () -> giving.give(other, measure, assignment(officer, day)));
    }

    private MeasureId measure() {
        return planning.propose(
                problem,
                new MeasureOutline(
                        "Lampor",
                        MeasureKind.SITUATIONAL,
                        MeasureEffect.LIKELIHOOD,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null),
                null);
    }

    private static void narrow(String table, UUID id) throws SQLException {
        OwnerConnection.execute("update " + table + " set visibility = 'PARTY' where id = '" + id + "'");
    }

    private static Assignment assignment(String username, LocalDate dueOn) throws SQLException {
        var id = OwnerConnection.ask("select id from member where username = '" + username + "'")
                .get(0)
                .get("id");
        return new Assignment("Räkna lamporna", new MemberId(UUID.fromString(String.valueOf(id))), dueOn);
    }
}
