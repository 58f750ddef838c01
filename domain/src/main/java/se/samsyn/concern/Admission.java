package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.CurrentActor;

/** Makes a concern of what was told, if it can be taken in. */
@ApplicationScoped
class Admission {

    @Inject
    Placing placing;

    @Inject
    AreaQueries areas;

    @Inject
    Receipts receipts;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * What can be taken in, and is not stored yet.
     *
     * @param placement who gets it
     * @param place null when no point is known
     */
    record Admitted(Submission told, Concern concern, Placement placement, @Nullable ConcernPlace place) {}

    /**
     * Checks what was told and gives it its number, for which other sendings wait until the transaction ends.
     *
     * @throws RuleBroken if something is missing or too long, or the place lies outside
     */
    Admitted admit(Submission told, IntakeChannel channel, SubmissionToken token) {
        told.check();
        var category = placing.category(told.category());
        var point = told.point();
        var area = point == null ? null : areas.require(point);
        var placement = placing.byRules(category, area == null ? null : area.code(), point);
        var now = clock.instant();
        var marks = receipts.marks(token, now);
        var concern = Concern.receive(marks, category, placement, told, channel, current.actor(), now);
        if (area != null) {
            concern.arrange(desk -> desk.lieIn(area.code()));
        }
        return new Admitted(
                told,
                concern,
                placement,
                point == null || area == null ? null : ConcernPlace.of(concern.id(), point, area.code()));
    }
}
