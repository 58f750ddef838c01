package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How something is held back that may not go though its time is up, and let go again. */
@UseCase
public class RetentionHolding {

    @Inject
    RetentionHolds holds;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * From now on it stays, whatever the rules say.
     *
     * @param number of a report, or of a problem with all reports that it rests on
     * @param ground on what ground, in words that name nobody
     * @throws RuleBroken if there is nothing of that number, or no ground
     * @throws NotFound if the actor is not the municipality's
     */
    @Allows(Permission.MANAGE_RETENTION)
    public RetentionHoldId hold(String number, String ground) {
        var target = holds.target(number.strip()).orElseThrow(() -> new RuleBroken(RegisterRule.NOTHING_TO_HOLD));
        var hold = RetentionHold.of(target, ground, current.actor(), clock.instant());
        holds.add(hold);
        return hold.id();
    }

    /**
     * From now on it goes by the rules again.
     *
     * @param read the version that the actor had before them
     * @throws RuleBroken if it is not said why, or it was lifted before
     * @throws NotFound if there is none, or the actor is not the municipality's
     * @throws Stale if somebody has changed it since
     */
    @Allows(Permission.MANAGE_RETENTION)
    public void lift(RetentionHoldId id, long read, String because) {
        holds.get(id, read).lift(because, Objects.requireNonNull(current.actor().member()), clock.instant());
    }
}
