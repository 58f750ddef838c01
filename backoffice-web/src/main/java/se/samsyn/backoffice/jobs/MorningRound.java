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
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.concern.WorkingDays;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MorningPosting;
import se.samsyn.member.Waiting;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Wordless;
import se.samsyn.today.TodayQueries;

/** Writes, on a working day, to each member who asked for it what waits for them, as they would see it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MorningRound {

    private static final Logger LOG = System.getLogger(MorningRound.class.getName());

    @Inject
    MorningPosting posting;

    @Inject
    TodayQueries today;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Clock clock;

    /** Before most begin to work. With two nodes it runs on both: each takes those whom the other has not. */
    @Schedule(hour = "7", timezone = "Europe/Stockholm", persistent = false)
    void round() {
        var day = LocalDate.now(clock.withZone(Settings.ZONE));
        if (!WorkingDays.isWorkingDay(day)) {
            return;
        }
        loggedIn.enterAsSystem();
        for (var turn = posting.next(); turn.isPresent(); turn = posting.next()) {
            try {
                posting.post(turn.get().member(), waiting(turn.get().username(), day));
            } catch (RuntimeException failure) {
                // theirs alone: the others get theirs
                LOG.log(Level.ERROR, "a morning letter was not written", Wordless.of(failure));
            }
        }
    }

    private Waiting waiting(String username, LocalDate day) {
        loggedIn.enter(username);
        try {
            return today.waiting(day);
        } finally {
            loggedIn.enterAsSystem();
        }
    }
}
