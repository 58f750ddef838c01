package se.samsyn.backoffice.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.Courier;

/**
 * The clock of the house. Lies here since a timer in the EAR's lib is ignored. With two nodes it fires on both: each
 * job claims its rows or is harmless twice.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timers {

    @Inject
    LoggedIn loggedIn;

    @Inject
    Courier courier;

    @Inject
    AuditKeeping audit;

    private final AtomicBoolean chaining = new AtomicBoolean();
    private final AtomicBoolean delivering = new AtomicBoolean();

    /** Chains what was added to the audit trail. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void chainAuditTrail() {
        once(chaining, this::chainAll);
    }

    /** Sends what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void deliver() {
        once(delivering, courier::deliver);
    }

    private void chainAll() {
        int chained;
        do {
            chained = audit.chain();
        } while (chained > 0);
    }

    /** As the system, and never beside itself: a slow run lets the next one pass. */
    private void once(AtomicBoolean running, Runnable job) {
        if (running.compareAndSet(false, true)) {
            try {
                loggedIn.enterAsSystem();
                job.run();
            } finally {
                running.set(false);
            }
        }
    }
}
