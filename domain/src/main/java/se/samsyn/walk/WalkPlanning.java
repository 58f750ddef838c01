package se.samsyn.walk;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How a safety walk comes about, and ends. */
@UseCase
public class WalkPlanning {

    @Inject
    SafetyWalks walks;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Plans a walk of one's own party.
     *
     * @param joint whether the other party sees it and can note on it
     * @throws RuleBroken if something is missing or too long, or a personnummer stands in it
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public WalkId plan(Plan plan, boolean joint) {
        var walk = SafetyWalk.plan(plan, joint, Owner.of(current.party()));
        walks.add(walk);
        return walk.id();
    }

    /**
     * Plans it anew. A joint one stays so.
     *
     * @param read the version that was read
     * @throws NotFound if there is none, or none for this actor
     * @throws Stale if it has been changed since
     * @throws RuleBroken as {@link #plan}; if it has ended, or is the other party's
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void replan(WalkId id, long read, Plan plan, boolean joint) {
        walks.get(id, read).replan(plan, joint, current.party());
    }

    /**
     * Ends it.
     *
     * @param read the version that was read
     * @param participants how many came, residents and staff
     * @param summary may be empty
     * @throws NotFound if there is none, or none for this actor
     * @throws Stale if it has been changed since
     * @throws RuleBroken if it has ended or not begun, is the other party's, or what is said of it cannot be
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void end(WalkId id, long read, @Nullable Integer participants, String summary) {
        walks.get(id, read).end(participants, summary, current.party(), clock.instant());
    }
}
