package se.samsyn.backoffice.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.Wordless;
import se.samsyn.privacy.RetentionRunning;

/** Takes away what was decided, in an hour in which nobody works. On two nodes one waits for nothing and does nothing. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionNight {

    private static final Logger LOG = System.getLogger(RetentionNight.class.getName());

    @Inject
    LoggedIn loggedIn;

    @Inject
    RetentionRunning retention;

    @Schedule(hour = "4", timezone = "Europe/Stockholm", persistent = false)
    void run() {
        try {
            loggedIn.enterAsSystem();
            while (retention.carryOut() > 0) {
                // as long as there is something left
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "what its time is up for stays until the next night", Wordless.of(failure));
        }
    }
}
