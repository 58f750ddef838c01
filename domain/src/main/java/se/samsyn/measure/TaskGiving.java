package se.samsyn.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/** Gives tasks to members of either party, and says that they are done. */
@UseCase
public class TaskGiving {

    @Inject
    Tasks tasks;

    @Inject
    ProblemQueries problems;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Gives one.
     *
     * @param measure what it is for; null when it is for the problem as a whole
     * @throws NotFound if the actor cannot see the problem or the measure
     * @throws RuleBroken if the member cannot, the measure is against another problem, or as {@link Task#give} says
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public TaskId give(ProblemId problem, @Nullable MeasureId measure, Assignment what) {
        var seen = problems.row(problem)
                .map(row -> problems.view(row.number()))
                .orElseThrow(() -> new NotFound(ProblemQueries.View.class, problem));
        var member = members.seeing(seen.owner(), seen.visibility(), Permission.READ_PROBLEMS, what.member())
                .filter(row -> measure == null || tasks.isSeenBy(measure, row))
                .orElseThrow(() -> new RuleBroken(TaskRule.MEMBER_CANNOT_SEE));
        if (measure != null && !tasks.measure(measure).problem().equals(problem)) {
            throw new RuleBroken(TaskRule.MEASURE_OF_OTHER_PROBLEM);
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Settings.ZONE);
        var task = Task.give(problem, measure, what, member.party(), current.actor(), now, today);
        tasks.add(task);
        return task.id();
    }

    /**
     * Says that it is done today: whoever was to do it, or who works on problems for the same party.
     *
     * @param read the version that was read
     * @throws NotFound if there is none, or none for this actor
     * @throws Stale if somebody else has said so since
     * @throws RuleBroken if it is the other party's
     */
    @Allows(Permission.READ_PROBLEMS)
    public void finish(TaskId id, long read) {
        var task = tasks.get(id);
        if (!tasks.isMine(task) && !current.may(Permission.WORK_ON_PROBLEMS)) {
            throw new NotFound(Task.class, id);
        }
        task.mustBe(read);
        task.finish(LocalDate.ofInstant(clock.instant(), Settings.ZONE), current.party());
    }
}
