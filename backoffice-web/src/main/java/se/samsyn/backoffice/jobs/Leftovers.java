package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.RateLimits;

/** What {@link Forgetting} deletes that is nobody's record: limits without effect, drafts and logins of staff. */
@Dependent
class Leftovers {

    private final RateLimits limits;
    private final StaffDrafting drafts;
    private final SessionKeeping sessions;

    @Inject
    Leftovers(RateLimits limits, StaffDrafting drafts, SessionKeeping sessions) {
        this.limits = limits;
        this.drafts = drafts;
        this.sessions = sessions;
    }

    int limits() {
        return limits.forgetEmpty();
    }

    int drafts() {
        return drafts.forgetOld();
    }

    int logins() {
        return sessions.forgetOld();
    }
}
