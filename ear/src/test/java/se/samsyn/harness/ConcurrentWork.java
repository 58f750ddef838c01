package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.Callable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Recusing;
import se.samsyn.concern.Submission;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberId;
import se.samsyn.member.SigningIn;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.OutboxSending.Claimed;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.statistics.SeriesChange;
import se.samsyn.statistics.SeriesId;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.walk.WalkId;
import se.samsyn.walk.WalkNoting;

/** Work for threads of a test's own, each with a request of its own. */
@ApplicationScoped
public class ConcurrentWork {

    @Inject
    ConcernReporting reporting;

    @Inject
    WalkNoting noting;

    @Inject
    RateLimits limits;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Outbox outbox;

    @Inject
    OutboxSending sending;

    @Inject
    AuditKeeping audit;

    @Inject
    JointCommunication communication;

    @Inject
    RetentionRunning retention;

    @Inject
    SigningIn signingIn;

    @Inject
    Recusing recusing;

    @Inject
    ConcernRouting routing;

    @Inject
    SeriesKeeping series;

    @ActivateRequestContext
    public Receipt report(Submission told) {
        return reporting.report(told);
    }

    /** Notes something on a walk as a member of staff. */
    @ActivateRequestContext
    public Receipt note(String username, WalkId walk, Submission told) {
        loggedIn.enter(username);
        return noting.note(walk, told);
    }

    /** Takes a file of figures in as a member of staff. */
    @ActivateRequestContext
    public SeriesChange takeIn(String username, SeriesId id, byte[] content) {
        loggedIn.enter(username);
        return series.take(id, "serie.csv", null, content);
    }

    /** Does something as a member of staff; answers whether nobody else was faster. */
    @ActivateRequestContext
    public boolean inTime(String username, Runnable act) {
        loggedIn.enter(username);
        try {
            act.run();
            return true;
        } catch (Stale tooLate) {
            return false;
        }
    }

    /** Does something once that is counted; answers whether it may be done. */
    @ActivateRequestContext
    public boolean take(String who, Rate rate) {
        return limits.take("test", who, rate).isZero();
    }

    /** Posts a letter, in a transaction that nothing around it would try again. */
    @ActivateRequestContext
    @Transactional
    public boolean post(String key) {
        return post(key, "prov@svedala.example");
    }

    /** The same to somebody. */
    @ActivateRequestContext
    @Transactional
    public boolean post(String key, String to) {
        outbox.post(key, Party.MUNICIPALITY, new Letter(to, "Prov", "Ett prov.", null));
        return true;
    }

    /** Takes letters out to be sent, as the timer of one node. */
    @ActivateRequestContext
    public List<Claimed> claim() {
        loggedIn.enterAsSystem();
        return sending.claim();
    }

    /** The same, and holds them while something else is done. */
    @ActivateRequestContext
    @Transactional
    public List<Claimed> claimWhile(Callable<?> meanwhile) throws Exception {
        var claimed = claim();
        meanwhile.call();
        return claimed;
    }

    /** Chains the audit trail, as the timer of one node. */
    @ActivateRequestContext
    public int chain() {
        loggedIn.enterAsSystem();
        return audit.chain();
    }

    /** Tries to log in, as nobody of staff. */
    @ActivateRequestContext
    public void tryToLogIn(String username, String password) {
        signingIn.letIn(username, password, "");
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

    /** Says that a member of staff has a conflict of interest, and does something else before that is stored. */
    @ActivateRequestContext
    @Transactional
    public void declareWhile(String username, ConcernId id, Runnable meanwhile) {
        loggedIn.enter(username);
        recusing.declare(id);
        meanwhile.run();
    }

    /** Gives a report to somebody. */
    @ActivateRequestContext
    public void assign(String username, ConcernId id, long read, MemberId to) {
        loggedIn.enter(username);
        routing.assign(id, read, to);
    }

    /** Takes away what its time is up for, as the night of one node; answers how much. */
    @ActivateRequestContext
    public int takeAway() {
        loggedIn.enterAsSystem();
        int taken = 0;
        for (int gone = retention.carryOut(); gone > 0; gone = retention.carryOut()) {
            taken += gone;
        }
        return taken;
    }
}
