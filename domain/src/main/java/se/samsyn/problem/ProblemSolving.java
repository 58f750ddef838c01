package se.samsyn.problem;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernProgress;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** What staff of both parties do with problems. */
@UseCase
public class ProblemSolving {

    @Inject
    Problems problems;

    @Inject
    ConcernProgress progress;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Event<PhaseChanged> phaseChanged;

    /**
     * Raises a problem, seen by both parties, from any number of reports.
     *
     * @return its id
     * @throws RuleBroken if title or focus area is missing
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public ProblemId raise(String title, Set<FocusAreaId> focusAreas, Collection<ConcernId> concerns) {
        var now = clock.instant();
        var owner = new Owner(current.party(), current.unit());
        var number = problems.nextNumber(now);
        var problem = Problem.raise(
                ProblemId.next(), number, title, owner, Visibility.BOTH, focusAreas, current.actor(), now);
        problems.add(problem);
        link(problem.id(), concerns);
        return problem.id();
    }

    /** Lets a problem rest on these reports as well; those it rests on already are passed over. */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void link(ProblemId id, Collection<ConcernId> concerns) {
        var problem = problems.get(id);
        var known = problems.concernsOf(problem.id());
        for (var concern : Set.copyOf(concerns)) {
            if (!known.contains(concern)) {
                progress.markLinked(concern);
                problems.add(Evidence.ofConcern(id, concern, current.actor(), clock.instant()));
            }
        }
    }

    /** Names a source other than a report, and how strong it is. */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void cite(ProblemId id, SourceKind kind, String note, Strength strength) {
        problems.add(Evidence.of(problems.get(id).id(), kind, note, strength, current.actor(), clock.instant()));
    }

    /**
     * Words the definition anew; how it read before is kept (S-55).
     *
     * @param read the version that the writer had before them
     * @throws Stale if somebody else has written since
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void define(ProblemId id, Definition wording, long read) {
        var definition = problems.definitionOf(problems.get(id).id());
        definition.reword(wording, read);
        problems.keep(definition, current.actor(), clock.instant());
    }

    /** Sets an effect goal. */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void setGoal(ProblemId id, GoalText text, LocalDate targetOn) {
        problems.add(Goal.set(problems.get(id).id(), text, targetOn, current.actor(), clock.instant()));
    }

    /** Notes what was found about implementation and effect in the current cycle. */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void evaluate(ProblemId id, String process, Verdict verdict, String effect) {
        var problem = problems.get(id);
        problems.add(Evaluation.of(id, problem.cycle(), process, verdict, effect, current.actor(), clock.instant()));
    }

    /**
     * Names who leads the work for the actor's party; null leaves the seat empty. For the other one only its own people
     * speak (S-04).
     *
     * @param read the version that was read
     * @throws Stale if somebody else has moved the problem or named a lead since
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void appoint(ProblemId id, long read, @Nullable MemberId lead) {
        read(id, read).appoint(current.party(), lead);
    }

    /**
     * Moves a problem through the cycle, from the phase that was read.
     *
     * @param read the version that was read
     * @throws Stale if somebody else has moved it or named a lead since
     * @throws RuleBroken as {@link Problem#moveTo} says
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void move(ProblemId id, long read, Move move) {
        var problem = read(id, read);
        var from = problem.phase();
        var readiness = Readiness.of(from, problems.facts(problem));
        var entry = problem.moveTo(move, readiness, current.actor(), clock.instant());
        phaseChanged.fire(
                new PhaseChanged(id, from, entry.phase(), entry.step(), entry.cycle(), entry.by(), entry.at()));
    }

    private Problem read(ProblemId id, long read) {
        var problem = problems.get(id);
        if (problem.version() != read) {
            throw new Stale();
        }
        return problem;
    }
}
