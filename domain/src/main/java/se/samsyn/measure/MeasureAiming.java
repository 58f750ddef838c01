package se.samsyn.measure;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Says by what a measure is to work, and where in the chain of events it steps in (S-63). For staff only. */
@UseCase
public class MeasureAiming {

    @Inject
    Measures measures;

    @Inject
    Instance<ChainOfEvents> chain;

    @Inject
    Clock clock;

    /**
     * Says it anew.
     *
     * @param read the version that was read
     * @param link the position of the link it is to break, from 1; null when none is named
     * @throws Stale if somebody else has changed the measure since
     * @throws RuleBroken if the chain has no such link
     */
    @Allows(Permission.PLAN_MEASURES)
    public void aim(MeasureId id, long read, Set<MeasureCode> codes, @Nullable Integer link) {
        var measure = measures.get(id);
        measures.requireOwnUnit(measure.owner());
        measure.mustBe(read);
        measure.aim(codes, link == null ? null : link(measure, link), clock.instant());
    }

    private ChainLink link(Measure measure, int position) {
        var links = chain.isResolvable() ? chain.get().links(measure.problem()) : List.<String>of();
        if (position < 1 || position > links.size()) {
            throw new RuleBroken(AimRule.LINK_NOT_IN_CHAIN);
        }
        return new ChainLink(position, links.get(position - 1));
    }
}
