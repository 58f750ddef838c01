package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.concern.WorkingDays;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MorningPosting;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Wordless;
import se.samsyn.today.TodayQueries;

/** Writes, on a working day, to each member who asked for it what waits for them, as they would see it. */
@Dependent
class MorningRound {

    private static final Logger LOG = System.getLogger(MorningRound.class.getName());

    private final MorningPosting posting;
    private final TodayQueries today;
    private final LoggedIn loggedIn;
    private final Clock clock;

    @Inject
    MorningRound(MorningPosting posting, TodayQueries today, LoggedIn loggedIn, Clock clock) {
        this.posting = posting;
        this.today = today;
        this.loggedIn = loggedIn;
        this.clock = clock;
    }

    void round() {
        var day = LocalDate.now(clock.withZone(Settings.ZONE));
        if (!WorkingDays.isWorkingDay(day)) {
            return;
        }
        for (var username = posting.next(); username.isPresent(); username = posting.next()) {
            try {
                loggedIn.enter(username.get());
                posting.post(today.waiting(day));
            } catch (RuntimeException failure) {
                // theirs alone: the others get theirs
                LOG.log(Level.ERROR, "a morning letter was not written", Wordless.of(failure));
            } finally {
                loggedIn.enterAsSystem();
            }
        }
    }
}
