package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.RateLimits;

/**
 * What {@link Forgetting} deletes that is nobody's record: limits without effect, drafts, logins and accounts of staff
 * that are over.
 */
@Dependent
class Leftovers {

    private final RateLimits limits;
    private final StaffDrafting drafts;
    private final SessionKeeping sessions;
    private final MemberAdministration members;

    @Inject
    Leftovers(RateLimits limits, StaffDrafting drafts, SessionKeeping sessions, MemberAdministration members) {
        this.limits = limits;
        this.drafts = drafts;
        this.sessions = sessions;
        this.members = members;
    }

    int limits() {
        return limits.forgetEmpty();
    }

    int drafts() {
        return drafts.forgetOld();
    }

    int accounts() {
        return members.endExpired();
    }

    int logins() {
        return sessions.forgetOld();
    }
}
