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
import se.samsyn.privacy.Resealing;
import se.samsyn.privacy.RetentionRunning;

/**
 * What is done with records that lie, in hours in which nobody works. Of two nodes that meet one leaves it to the
 * other.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionNight {

    private static final Logger LOG = System.getLogger(RetentionNight.class.getName());

    @Inject
    LoggedIn loggedIn;

    @Inject
    RetentionRunning retention;

    @Inject
    Resealing resealing;

    @Schedule(hour = "4", timezone = "Europe/Stockholm", persistent = false)
    void carryOut() {
        try {
            loggedIn.enterAsSystem();
            while (retention.carryOut() > 0) {
                // as long as there is something left
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "what its time is up for stays until the next night", Wordless.of(failure));
        }
    }

    /** After what goes: that need not be sealed anew. */
    @Schedule(hour = "5", timezone = "Europe/Stockholm", persistent = false)
    void reseal() {
        try {
            loggedIn.enterAsSystem();
            long anew = 0;
            var some = resealing.reseal();
            for (; some.anew() > 0; some = resealing.reseal()) {
                anew += some.anew();
            }
            LOG.log(
                    some.closed() > 0 ? Level.ERROR : Level.INFO,
                    "sealed anew: {0}; do not open: {1}",
                    anew,
                    some.closed());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "what an older key sealed stays so until the next night", Wordless.of(failure));
        }
    }
}
