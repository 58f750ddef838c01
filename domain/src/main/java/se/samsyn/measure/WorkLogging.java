package se.samsyn.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** Notes what was really done of a measure (S-60): each party for itself. */
@UseCase
public class WorkLogging {

    @Inject
    Measures measures;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Adds a line. Nothing is taken away: what was wrong is set right by a further one.
     *
     * @throws RuleBroken if the measure has not begun, the actor's party does nothing in it, it is another unit's to
     *     run, or what is noted cannot be
     */
    @Allows(Permission.PLAN_MEASURES)
    public void note(MeasureId id, Work work) {
        var measure = measures.get(id);
        if (!measure.acts(current.party())) {
            throw new RuleBroken(WorkRule.NOT_ACTING);
        }
        if (measure.owner().party() == current.party()) {
            measures.requireOwnUnit(measure.owner());
        }
        if (measure.progress().startedOn() == null) {
            throw new RuleBroken(WorkRule.NOT_BEGUN);
        }
        var now = clock.instant();
        var checked = work.checked(LocalDate.ofInstant(now, Settings.ZONE));
        measures.add(WorkEntry.of(id, checked, current.actor(), now));
    }
}
