package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.RateLimits;

/** What {@link Forgetting} deletes that is nobody's record: limits without effect, and drafts of staff. */
@Dependent
class Leftovers {

    private final RateLimits limits;
    private final StaffDrafting drafts;

    @Inject
    Leftovers(RateLimits limits, StaffDrafting drafts) {
        this.limits = limits;
        this.drafts = drafts;
    }

    int limits() {
        return limits.forgetEmpty();
    }

    int drafts() {
        return drafts.forgetOld();
    }
}
