package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Settings;

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

    /** Of what comes in at this moment. */
    Arrival now(IntakeChannel channel) {
        return new Arrival(channel, clock.instant());
    }

    /**
     * Of what staff write down. Of an earlier day nobody knows the hour.
     *
     * @throws RuleBroken if channel or day are missing, or not possible
     */
    Arrival written(@Nullable IntakeChannel channel, @Nullable LocalDate day) {
        if (channel == null || channel == IntakeChannel.PORTAL) {
            throw new RuleBroken(StaffEntryRule.CHANNEL_NEEDED);
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Settings.ZONE);
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new RuleBroken(StaffEntryRule.DAY_NOT_POSSIBLE);
        }
        var noon = day.atStartOfDay(Settings.ZONE).plusHours(12).toInstant();
        return new Arrival(channel, day.equals(today) ? now : noon);
    }

    /**
     * Checks what was told and gives it its number, for which other sendings wait until the transaction ends. What
     * tells of a child in need comes in locked (Ö-05): the first who reads it is somebody who may read originals.
     *
     * @throws RuleBroken if something is missing or too long, or the place lies outside
     */
    Admitted admit(Submission told, Arrival arrival, SubmissionToken token) {
        told.check();
        var category = placing.category(told.category());
        var point = told.point();
        var area = point == null ? null : areas.require(point);
        var placement = placing.byRules(category, area == null ? null : area.code(), point);
        var now = clock.instant();
        var marks = receipts.marks(token, now);
        var concern = Concern.receive(marks, category, placement, told, arrival, current.actor(), now);
        if (area != null) {
            concern.arrange(desk -> desk.lieIn(area.code()));
        }
        if (told.words().tellOfChildInNeed()) {
            concern.lock(Actor.SYSTEM, now);
        }
        return new Admitted(
                told,
                concern,
                placement,
                point == null || area == null ? null : ConcernPlace.of(concern.id(), point, area.code()));
    }
}
