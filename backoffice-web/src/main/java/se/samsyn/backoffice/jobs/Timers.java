package se.samsyn.backoffice.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
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

    private static final int CHAIN_SECONDS = 5;
    private static final int DELIVER_SECONDS = 10;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Courier courier;

    @Inject
    AuditKeeping audit;

    /** Chains what was added to the audit trail. */
    @Schedule(hour = "*", minute = "*", second = "*/" + CHAIN_SECONDS, persistent = false)
    void chainAuditTrail() {
        inBatches(CHAIN_SECONDS, audit::chain);
    }

    /** Sends what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/" + DELIVER_SECONDS, persistent = false)
    void deliver() {
        inBatches(DELIVER_SECONDS, courier::deliver);
    }

    /**
     * As the system, batch after batch until there is nothing left. A run that has taken long leaves the rest to the
     * next one: the server starts none beside itself, and complains of each that it must pass over.
     */
    private void inBatches(int everySeconds, IntSupplier batch) {
        loggedIn.enterAsSystem();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(everySeconds) / 2;
        int handled;
        do {
            handled = batch.getAsInt();
        } while (handled > 0 && System.nanoTime() < end);
    }
}
