package se.samsyn.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.TaskQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** How many measures and tasks wait for whoever asks. */
@ApplicationScoped
class WaitingActions {

    private static final int MOST = 200;

    @Inject
    MeasureQueries measures;

    @Inject
    TaskQueries tasks;

    @Inject
    CurrentActor current;

    /** Measures that their party has chosen and not decided. */
    int measures() {
        return current.may(Permission.READ_MEASURES)
                ? measures.list(MeasureStatus.CHOSEN, current.party(), null, MOST)
                        .rows()
                        .size()
                : 0;
    }

    /** Tasks of theirs that are to be done by a day. */
    int tasks(LocalDate by) {
        return current.may(Permission.READ_PROBLEMS) ? tasks.mine(by, MOST).size() : 0;
    }
}
