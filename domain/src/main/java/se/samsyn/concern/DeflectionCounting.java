package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** How it is counted that somebody was shown where else to turn, before and beside the report. */
@UseCase
public class DeflectionCounting {

    @Inject
    Deflections deflections;

    @Inject
    Clock clock;

    /** Counts that a box was shown. */
    @Allows(Permission.ANYONE)
    public void count(Trigger kind) {
        deflections.count(kind, LocalDate.now(clock.withZone(Settings.ZONE)));
    }
}
