package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** What the features that work with problems and measures tell of the concerns they hold; part of their transaction. */
@UseCase
public class ConcernProgress {

    @Inject
    Concerns concerns;

    @Inject
    ReporterNews news;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * It has become part of a problem.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see it
     * @throws se.samsyn.kernel.Refusal.RuleBroken if it is unread, locked or merged into another
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void markLinked(ConcernId id) {
        concerns.get(id).link(current.actor(), clock.instant());
    }

    /** A measure of its problem was decided. Told whether or not the actor sees the concern: it gives nothing away. */
    @Allows(Permission.DECIDE_MEASURES)
    public void markMeasurePlanned(ConcernId id) {
        tell(id, Progress.MEASURE_PLANNED);
    }

    /** A measure of its problem was carried out; told like {@link #markMeasurePlanned}. */
    @Allows(Permission.PLAN_MEASURES)
    public void markMeasureDone(ConcernId id) {
        tell(id, Progress.MEASURE_DONE);
    }

    /**
     * It is published what the measures against its problem led to. Told like {@link #markMeasurePlanned}.
     *
     * @param event what tells it from another effect; of the same one nobody is told twice
     */
    @Allows(Permission.PUBLISH_MEASURES)
    public void tellEffect(ConcernId id, String event) {
        concerns.unseen(id)
                .filter(concern -> !concern.kin().isDuplicate())
                .ifPresent(concern -> news.effectKnown(concern, event));
    }

    /** Whoever asked for an answer is told of it where it changes what they are shown. */
    private void tell(ConcernId id, Progress progress) {
        concerns.unseen(id).ifPresent(concern -> {
            var before = concern.axes().status();
            concern.measure(progress, current.actor(), clock.instant());
            // who told a duplicate is told of its main one's progress
            if (concern.axes().status() != before && !concern.kin().isDuplicate()) {
                news.moved(concern);
            }
        });
    }
}
