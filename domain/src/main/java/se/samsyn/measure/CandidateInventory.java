package se.samsyn.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;

/**
 * The inventory of what could be done against a problem, before the choice (S-59). Who cannot see a problem or a
 * candidate does not find it.
 */
@UseCase
public class CandidateInventory {

    @Inject
    Measures measures;

    @Inject
    Candidates candidates;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Adds what could be done.
     *
     * @param joint whether the other party sees it
     */
    @Allows(Permission.PLAN_MEASURES)
    public CandidateId add(ProblemId problem, Idea idea, boolean joint) {
        var owner = new Owner(current.party(), current.unit());
        var candidate = Candidate.of(problem, idea, joint, owner, current.actor(), clock.instant());
        candidates.add(candidate);
        return candidate.id();
    }

    /**
     * Chooses it: a measure of the actor's party and unit comes of it, to be described and decided.
     *
     * @param read the version that was read
     * @throws Stale if somebody else has chosen or rejected it since
     */
    @Allows(Permission.PLAN_MEASURES)
    public MeasureId choose(CandidateId id, long read, String why) {
        var candidate = candidates.get(id, read);
        var now = clock.instant();
        var measure = candidate.choose(why, measures.nextNumber(now), current.unit(), current.actor(), now);
        measures.add(measure);
        return measure.id();
    }

    /**
     * Turns it down; it stays with its reason.
     *
     * @param read the version that was read
     * @throws Stale if somebody else has chosen or rejected it since
     */
    @Allows(Permission.PLAN_MEASURES)
    public void reject(CandidateId id, long read, String why) {
        candidates.get(id, read).reject(why, current.actor());
    }
}
