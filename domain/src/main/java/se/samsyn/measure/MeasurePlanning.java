package se.samsyn.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/**
 * What staff do with measures. What the public reads already is changed only by those who may publish
 * ({@link MeasureRule#ASK_PUBLISHER}). Every method refuses a measure that the actor may not see as not found, and
 * every one that is given the version that was {@code read} refuses with {@link se.samsyn.kernel.Refusal.Stale} when
 * somebody else has changed the measure since: nobody decides or publishes what they have not read. What is decided of
 * a measure, its owner's party decides ({@link MeasureRule#OWNER_DECIDES}); who only plans does so for their own unit
 * ({@link MeasureRule#OWN_UNIT_ONLY}).
 */
@UseCase
public class MeasurePlanning {

    @Inject
    Measures measures;

    @Inject
    ProblemQueries problems;

    @Inject
    TellingReporters reporters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Puts a measure into a problem's inventory. The actor's party owns it.
     *
     * @param unit the code of the unit that owns it; null when the party does as a whole
     */
    @Allows(Permission.PLAN_MEASURES)
    public MeasureId propose(ProblemId problem, MeasureOutline outline, @Nullable String unit) {
        requireCausesOf(problem, outline);
        var owner = new Owner(current.party(), unit);
        measures.requireOwnUnit(owner);
        var now = clock.instant();
        var measure = Measure.propose(measures.nextNumber(now), problem, outline, owner, current.actor(), now);
        measures.add(measure);
        return measure.id();
    }

    /** As {@link Measure#outline}. */
    @Allows(Permission.PLAN_MEASURES)
    public void outline(MeasureId id, long read, MeasureOutline outline) {
        requireCausesOf(measures.get(id).problem(), outline);
        write(id, read, measure -> measure.outline(outline, clock.instant()));
    }

    /**
     * Says what the actor's own party does; for the other one only its own people speak (S-04).
     *
     * @param contribution null when it does nothing after all
     */
    @Allows(Permission.PLAN_MEASURES)
    public void contribute(MeasureId id, long read, @Nullable Contribution contribution) {
        write(id, read, measure -> measure.contribute(current.party(), contribution, clock.instant()));
    }

    /** As {@link Measure#describe}. */
    @Allows(Permission.PLAN_MEASURES)
    public void describe(MeasureId id, long read, PublicText text) {
        write(id, read, measure -> measure.describe(text, clock.instant()));
    }

    /**
     * As {@link Measure#showAt}.
     *
     * @throws RuleBroken if both parties work on it and it is published
     */
    @Allows(Permission.PLAN_MEASURES)
    public void showAt(MeasureId id, long read, @Nullable GeoPoint point, String words, @Nullable String areaCode) {
        var shown = measures.get(id);
        if (shown.publishedAt() != null && measures.needsBoth(shown)) {
            throw new RuleBroken(MeasureRule.WITHDRAW_TO_MOVE);
        }
        write(id, read, measure -> measure.showAt(point, words, areaCode, current.actor(), clock.instant()));
    }

    /**
     * Opens or narrows who of staff sees it: an act of its owner's (K-01).
     *
     * @param ground the legal ground
     */
    @Allows(Permission.DECIDE_MEASURES)
    public void share(MeasureId id, Visibility with, String ground) {
        requireOwner(id);
        measures.get(id).share(with, ground, current.actor(), clock.instant());
    }

    @Allows(Permission.PLAN_MEASURES)
    public void choose(MeasureId id, long read) {
        measures.requireOwnUnit(measures.get(id).owner());
        measures.change(id, read, measure -> measure.choose(current.actor(), clock.instant()));
    }

    /** As {@link Measure#decide}. */
    @Allows(Permission.DECIDE_MEASURES)
    public void decide(MeasureId id, long read) {
        reporters.decided(measures.change(id, read, measure -> measure.decide(current.actor(), clock.instant())));
    }

    /** Says that the work began on this day. */
    @Allows(Permission.PLAN_MEASURES)
    public void start(MeasureId id, long read, LocalDate on) {
        measures.requireOwnUnit(measures.get(id).owner());
        measures.change(id, read, measure -> measure.start(on, current.actor(), clock.instant()));
    }

    /** Says that the work was done on this day. */
    @Allows(Permission.PLAN_MEASURES)
    public void finish(MeasureId id, long read, LocalDate on) {
        measures.requireOwnUnit(measures.get(id).owner());
        reporters.finished(measures.change(id, read, measure -> measure.finish(on, current.actor(), clock.instant())));
    }

    /** Says what it led to. */
    @Allows(Permission.DECIDE_MEASURES)
    public void evaluate(MeasureId id, long read, String outcome) {
        measures.write(id, read, measure -> measure.evaluate(outcome, current.actor(), clock.instant()));
    }

    /** Gives it up, today. */
    @Allows(Permission.DECIDE_MEASURES)
    public void cancel(MeasureId id, long read, String reason) {
        requireOwner(id);
        var now = clock.instant();
        measures.change(
                id,
                read,
                measure -> measure.cancel(LocalDate.ofInstant(now, Settings.ZONE), reason, current.actor(), now));
    }

    /** As {@link Measure#goBack}. */
    @Allows(Permission.DECIDE_MEASURES)
    public void goBack(MeasureId id, long read, MeasureStatus to, String reason) {
        requireOwner(id);
        measures.change(id, read, measure -> measure.goBack(to, reason, current.actor(), clock.instant()));
    }

    /** Takes away the mark that it is thought over again. */
    @Allows(Permission.DECIDE_MEASURES)
    public void reaffirm(MeasureId id, long read, String reason) {
        requireOwner(id);
        measures.change(id, read, measure -> measure.reaffirm(reason, current.actor(), clock.instant()));
    }

    /**
     * Approves for the actor's party how its page reads.
     *
     * @param revision the number of the revision that was read
     * @throws RuleBroken as {@link se.samsyn.platform.Approvals#approve} says
     */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public void approve(MeasureId id, int revision) {
        measures.approve(id, revision, clock.instant());
    }

    /**
     * Shows it to the public, as {@link Measure#publish} says.
     *
     * @throws RuleBroken if both parties work on it and one has not approved it
     */
    @Allows(Permission.PUBLISH_MEASURES)
    public void publish(MeasureId id, long read) {
        requireOwner(id);
        var free = measures.freeSlug(measures.approved(id).title());
        measures.change(id, read, measure -> measure.publish(free, current.actor(), clock.instant()));
    }

    /** Takes it away from the public. */
    @Allows(Permission.PUBLISH_MEASURES)
    public void withdraw(MeasureId id, long read, String reason) {
        measures.change(id, read, measure -> measure.withdraw(reason, current.actor(), clock.instant()));
    }

    private void requireCausesOf(ProblemId problem, MeasureOutline outline) {
        if (!problems.causesOf(problem).containsAll(outline.causes())) {
            throw new RuleBroken(MeasureRule.CAUSE_OF_OTHER_PROBLEM);
        }
    }

    private void write(MeasureId id, long read, Consumer<Measure> change) {
        measures.requireOwnUnit(measures.get(id).owner());
        if (measures.get(id).publishedAt() != null && !current.may(Permission.PUBLISH_MEASURES)) {
            throw new RuleBroken(MeasureRule.ASK_PUBLISHER);
        }
        measures.write(id, read, change);
    }

    /** Neither party decides for the other (S-04), nor who may see or read what the other one holds (K-01). */
    private void requireOwner(MeasureId id) {
        var owner = measures.get(id).owner().party();
        if (owner != current.party()) {
            throw new RuleBroken(MeasureRule.OWNER_DECIDES, owner);
        }
    }
}
