package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;

/** Work for threads of a test's own, each with a request of its own. */
@ApplicationScoped
public class ConcurrentWork {

    @Inject
    ConcernReporting reporting;

    @Inject
    RateLimits limits;

    @Inject
    LoggedIn loggedIn;

    @Inject
    JointCommunication communication;

    @ActivateRequestContext
    public Receipt report(Submission told) {
        return reporting.report(told);
    }

    /** Does something once that is counted; answers whether it may be done. */
    @ActivateRequestContext
    public boolean take(String who, Rate rate) {
        return limits.take("test", who, rate).isZero();
    }

    /** Writes an announcement anew as a member of staff; answers whether somebody else was first. */
    @ActivateRequestContext
    public boolean isTooLate(String username, AnnouncementId id, long read, AnnouncementDraft draft) {
        loggedIn.enter(username);
        try {
            communication.write(id, read, draft);
            return false;
        } catch (Stale told) {
            return true;
        }
    }
}
