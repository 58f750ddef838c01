package se.samsyn.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;

/** Says by what a measure is to work, and where in the chain of events it steps in (S-63). For staff only. */
@UseCase
public class MeasureAiming {

    @Inject
    Measures measures;

    @Inject
    Chains chains;

    @Inject
    Clock clock;

    /**
     * Says it anew.
     *
     * @param read the version that was read
     * @param link the link that it is to break; null when none is named
     * @throws Stale if somebody else has changed the measure since
     * @throws RuleBroken if the chain has no such link
     */
    @Allows(Permission.PLAN_MEASURES)
    public void aim(MeasureId id, long read, Set<MeasureCode> codes, @Nullable UUID link) {
        var measure = measures.get(id);
        measures.requireOwnUnit(measure.owner());
        measure.mustBe(read);
        measure.aim(codes, link == null ? null : link(measure.problem(), link), clock.instant());
    }

    private BrokenLink link(ProblemId problem, UUID wanted) {
        return chains.links(problem).stream()
                .filter(link -> link.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(AimRule.LINK_NOT_IN_CHAIN));
    }
}
