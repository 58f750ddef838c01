package se.samsyn.problem;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * What staff of both parties write in the analysis of a problem. Each act but a comment leaves one revision of the
 * whole (S-55).
 */
@UseCase
public class AnalysisWriting {

    /** The most characters of a comment. */
    public static final int NOTE_MAX = AnalysisNote.TEXT_MAX;

    @Inject
    Analyses analyses;

    @Inject
    Problems problems;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Answers the questions of a part; those that are not answered are open again.
     *
     * @param read the edition of the part that the writer had before them
     * @throws Stale if somebody else has written the part since
     * @throws RuleBroken if an answer is too long or holds a personnummer
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void answer(ProblemId id, AnalysisPart part, Map<AnalysisQuestion, Answer> answers, long read) {
        var analysis = forWriting(id);
        analysis.answer(part, answers, read);
        analyses.keep(analysis);
    }

    /**
     * Judges the sides of the triangle.
     *
     * @param read the edition of the triangle that the writer had before them
     * @throws Stale if somebody else has judged since
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void draw(ProblemId id, Triangle triangle, long read) {
        var analysis = forWriting(id);
        analysis.draw(triangle, read);
        analyses.keep(analysis);
    }

    /**
     * Tells the chain of events, from its first link on.
     *
     * @param read the edition of the chain that the writer had before them
     * @throws Stale if somebody else has told it since
     * @throws RuleBroken if it has links, but fewer than three or more than eight
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void chain(ProblemId id, List<ChainLink> links, long read) {
        var analysis = forWriting(id);
        analysis.chain(links, read);
        analyses.keep(analysis);
    }

    /**
     * Names a contributing cause.
     *
     * @throws RuleBroken if it rests on sources that the problem has not got
     * @throws NotFound if it is to lie behind a cause of another problem
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public CauseId name(ProblemId id, CauseWording wording) {
        var analysis = forWriting(id);
        analyses.check(id, null, wording);
        var cause = Cause.of(CauseId.next(), id, wording, current.actor(), clock.instant());
        analyses.add(cause);
        analyses.keep(analysis);
        return cause.id();
    }

    /**
     * Words a cause anew.
     *
     * @param read the version of the cause that the writer had before them
     * @throws Stale if somebody else has written since
     * @throws RuleBroken as {@link #name} says, or if it came to lie behind itself
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void reword(ProblemId id, CauseId cause, CauseWording wording, long read) {
        var analysis = forWriting(id);
        analyses.check(id, cause, wording);
        analyses.cause(id, cause).reword(wording, read);
        analyses.keep(analysis);
    }

    /**
     * Says something of the analysis, which stays as it is said.
     *
     * @param visibility who reads it: the own unit, the own party, or both; null is refused, since nobody should write
     *     before they know for whom
     * @throws RuleBroken if it is for nobody; if nothing is written, too much, or a personnummer
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void comment(ProblemId id, String words, @Nullable Visibility visibility) {
        problems.get(id);
        if (visibility == null
                || visibility == Visibility.PUBLIC
                || (visibility == Visibility.UNIT && current.unit() == null)) {
            throw new RuleBroken(AnalysisRule.NOTE_FOR_WHOM);
        }
        analyses.note(id, words, visibility);
    }

    /** Before anything else is read, as {@link Analyses#forWriting} asks. */
    private Analysis forWriting(ProblemId id) {
        var analysis = analyses.forWriting(id);
        problems.get(id);
        return analysis;
    }
}
