package se.samsyn.privacy;

import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How what its time is up for goes: every night, and when somebody does not want to wait for it. */
@UseCase
public class RetentionRunning {

    /** Of batches, for one who waits; the night takes the rest. */
    private static final int BY_HAND = 20;

    @Inject
    RetentionPeriods periods;

    @Inject
    Takeaway takeaway;

    @Inject
    CurrentActor current;

    /**
     * Carries out one rule now.
     *
     * @param read the version that the actor had before them
     * @return how many have gone
     * @throws RuleBroken if it is not decided
     * @throws NotFound if the rule is another party's
     * @throws Stale if somebody has changed the rule since
     */
    @Allows(Permission.MANAGE_RETENTION)
    @AsksForProof
    public int run(RetentionKind kind, long read) {
        var period = periods.get(kind);
        period.mustBe(read);
        period.mustBeDecided();
        int removed = 0;
        for (int batch = 0; batch < BY_HAND; batch++) {
            int gone = takeaway.batch(kind, read, current.actor());
            if (gone == 0) {
                break;
            }
            removed += gone;
        }
        return removed;
    }

    /** Carries out the rules that are decided; answers how many have gone, of one batch. */
    @Allows(Permission.RUN_JOBS)
    public int carryOut() {
        for (var kind : RetentionKind.values()) {
            int gone = takeaway.batch(kind, null, current.actor());
            if (gone > 0) {
                return gone;
            }
        }
        return 0;
    }
}
