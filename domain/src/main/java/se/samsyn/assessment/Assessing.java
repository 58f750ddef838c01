package se.samsyn.assessment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Verdict;

/** How work against a problem is followed up: carrying out first, then the effect, then what is decided. */
@UseCase
public class Assessing {

    @Inject
    Assessments assessments;

    @Inject
    ProblemQueries problems;

    @Inject
    ProblemSolving solving;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Notes how a measure was carried out in the current cycle (S-65).
     *
     * @throws NotFound if problem or measure is none for this actor, or the measure is another problem's
     * @throws RuleBroken if it is not said how much was done, or not what hindered it
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void noteProcess(ProblemId id, MeasureId measure, ProcessAnswers answers) {
        var problem = problem(id);
        if (assessments.measures(id).stream()
                .noneMatch(followed -> followed.id().equals(measure))) {
            throw new NotFound(ProcessFinding.class, measure);
        }
        assessments.add(ProcessFinding.of(id, problem.cycle(), measure, answers, current.actor(), clock.instant()));
    }

    /**
     * Keeps the figures that the effect is read from (S-66).
     *
     * @return its id
     * @throws RuleBroken if nothing is known of carrying out yet, or the figures cannot be
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public FindingId study(ProblemId id, StudyFigures figures) {
        var problem = problem(id);
        assessments.mustKnowProcess(id, problem.cycle());
        var study = EffectStudy.of(id, problem.cycle(), figures, current.actor(), clock.instant());
        assessments.add(study);
        return study.id();
    }

    /**
     * Says what was found, and decides what follows. The word for the effect is not chosen: the figures give it, and
     * without any nothing can be said.
     *
     * @param study the study it rests on, of the current cycle; null if nothing was counted
     * @param process how the measures were carried out, on the whole
     * @param effect what the figures show, in words
     * @throws NotFound if problem or study is none for this actor
     * @throws RuleBroken if nothing is known of carrying out yet, or something is left unsaid
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public Verdict conclude(
            ProblemId id, @Nullable FindingId study, String process, String effect, Course course, String why) {
        var problem = problem(id);
        assessments.mustKnowProcess(id, problem.cycle());
        var verdict = assessments.verdict(id, study, problem.cycle());
        solving.evaluate(id, process, verdict, effect);
        assessments.add(Decision.of(id, problem.cycle(), study, course, why, current.actor(), clock.instant()));
        return verdict;
    }

    /**
     * Looks back on measures that have ended (S-64): the next look that is to be made.
     *
     * @throws RuleBroken if nothing is left to look back on
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void followUp(ProblemId id, Lasting lasting, String words) {
        problem(id);
        var all = assessments.followUps(List.of(id));
        var ended = assessments.ended(id).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(AssessmentRule.NOTHING_TO_FOLLOW_UP));
        var after = FollowUpAfter.next(Assessments.made(all, id, ended.on()))
                .orElseThrow(() -> new RuleBroken(AssessmentRule.NOTHING_TO_FOLLOW_UP));
        assessments.add(FollowUp.of(id, ended.on(), after, lasting, words, current.actor(), clock.instant()));
    }

    private ProblemQueries.Row problem(ProblemId id) {
        return problems.row(id).orElseThrow(() -> new NotFound(ProblemId.class, id));
    }
}
