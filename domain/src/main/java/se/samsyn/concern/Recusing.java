package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Keeps those away from a concern who have a conflict of interest in it (FL 16–18 §§; O-10). */
@UseCase
public class Recusing {

    @Inject
    Concerns concerns;

    @Inject
    Recusals recusals;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * The actor says that they have one. From now on the concern is not found by them; if it was theirs to work with,
     * it lies in the queue again.
     */
    @Allows(Permission.READ_CONCERNS)
    public void declare(ConcernId id) {
        var concern = concerns.get(id);
        var actor = current.actor();
        var member = Objects.requireNonNull(actor.member());
        if (new MemberId(member).equals(concern.assignee())) {
            concern.release(actor, clock.instant());
        }
        // or a colleague would give it to them at the same moment
        concerns.touch(concern);
        recusals.add(Recusal.of(id, member, current.party(), clock.instant()));
        var main = concern.kin().main();
        if (main != null) {
            recusals.carryOver(id, main);
        }
    }

    /**
     * Somebody else of the same party has tried it and lets them back. Nobody can do it for themselves: they do not
     * find the concern.
     *
     * @throws NotFound if the member of the own party has none here that holds
     */
    @Allows(Permission.DECIDE_CONFLICTS)
    public void lift(ConcernId id, MemberId member) {
        concerns.get(id);
        var holding = recusals.of(id, current.party()).stream()
                .filter(recusal ->
                        recusal.liftedAt() == null && recusal.member().equals(member))
                .toList();
        if (holding.isEmpty()) {
            throw new NotFound(RecusalId.class, member);
        }
        holding.forEach(recusal -> recusal.lift(current.actor().member(), clock.instant()));
    }
}
