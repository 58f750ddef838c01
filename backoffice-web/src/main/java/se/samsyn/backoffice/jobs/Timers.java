package se.samsyn.backoffice.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.Courier;
import se.samsyn.platform.Wordless;

/**
 * The clock of the house. Lies here since a timer in the EAR's lib is ignored. With two nodes it runs on both: each job
 * claims its rows or is harmless twice. On one node a job waits from the end of one run to the next; by the hour, a run
 * that starts late (all do that were due while the demo was told) would meet the next one.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timers {

    private static final Logger LOG = System.getLogger(Timers.class.getName());

    /** What is done over and over. */
    private enum Job {
        /** Chains what was added to the audit trail. */
        CHAIN_AUDIT_TRAIL(Duration.ofSeconds(5)),
        /** Sends what is due. */
        DELIVER(Duration.ofSeconds(10)),
        /** Posts what has gathered for subscribers. */
        GATHER_NEWS(Duration.ofMinutes(5)),
        /** Gives to the coordination function what a party has not accepted in time. */
        ESCALATE(Duration.ofHours(1)),
        /** Lets addresses be found that came before there was a way, or under an older key. */
        RENEW_SEARCH_KEYS(Duration.ofMinutes(10)),
        /** Deletes what nobody has confirmed in time. */
        FORGET_UNCONFIRMED(Duration.ofHours(1)),
        FORGET_EXPIRED(Duration.ofHours(1)),
        /** Deletes phone numbers that nobody has called in time. */
        FORGET_UNCALLED(Duration.ofHours(1)),
        /** Deletes what no longer limits anybody. */
        FORGET_LIMITS(Duration.ofHours(1)),
        /** Deletes what staff typed and nobody came back to. */
        FORGET_STAFF_DRAFTS(Duration.ofHours(1)),
        /** Ends accounts that were for some time. */
        END_EXPIRED_ACCOUNTS(Duration.ofHours(1)),
        /** Deletes logins that are long over. */
        FORGET_LOGINS(Duration.ofHours(1)),
        /** Deletes photos whose reports were never sent. */
        REMOVE_OLD_DRAFTS(Duration.ofMinutes(10));

        private final Duration pause;

        Job(Duration pause) {
            this.pause = pause;
        }
    }

    @Resource
    TimerService timers;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Courier courier;

    @Inject
    AuditWatch audit;

    @Inject
    DueWork due;

    @Inject
    Forgetting forgetting;

    @PostConstruct
    void start() {
        for (var job : Job.values()) {
            runLater(job);
        }
    }

    @Timeout
    void run(Timer timer) {
        var job = (Job) timer.getInfo();
        try {
            loggedIn.enterAsSystem();
            while (batch(job) > 0) {
                // as long as there is something left
            }
        } catch (RuntimeException failure) {
            // thrown on, the server would run it once more at once, and then never again
            LOG.log(Level.ERROR, job + " is tried again in " + job.pause, Wordless.of(failure));
        }
        runLater(job);
    }

    /** Once in a quiet hour: it reads the whole trail. */
    @Schedule(hour = "3", timezone = "Europe/Stockholm", persistent = false)
    void verifyAuditTrail() {
        try {
            loggedIn.enterAsSystem();
            audit.verify();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the audit trail could not be verified", failure);
        }
    }

    private int batch(Job job) {
        return switch (job) {
            case CHAIN_AUDIT_TRAIL -> audit.chain();
            case DELIVER -> courier.deliver();
            case GATHER_NEWS -> due.newsForSubscribers();
            case ESCALATE -> due.reportsNobodyAccepted();
            case RENEW_SEARCH_KEYS -> due.addressesNobodyFinds();
            case FORGET_UNCONFIRMED -> forgetting.unconfirmedSubscriptions();
            case FORGET_EXPIRED -> forgetting.expiredConfirmations();
            case FORGET_UNCALLED -> forgetting.numbersNeverCalled();
            case FORGET_LIMITS -> forgetting.limitsWithoutEffect();
            case FORGET_STAFF_DRAFTS -> forgetting.textsNeverSaved();
            case END_EXPIRED_ACCOUNTS -> forgetting.accountsPastTheirTime();
            case FORGET_LOGINS -> forgetting.loginsLongOver();
            case REMOVE_OLD_DRAFTS -> forgetting.photosNeverSent();
        };
    }

    private void runLater(Job job) {
        timers.createSingleActionTimer(job.pause.toMillis(), new TimerConfig(job, false));
    }
}
