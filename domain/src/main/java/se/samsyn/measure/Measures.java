package se.samsyn.measure;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Slug;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Sight;
import se.samsyn.problem.ProblemId;

/** All measures. What the actor may not see is not found. */
@Repository
class Measures {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor current;

    @Inject
    Event<MeasurePageChanged> pageChanged;

    @Inject
    PageSeats seats;

    void add(Measure measure) {
        em.persist(measure);
    }

    /** Notes what was done of one. */
    void add(WorkEntry entry) {
        em.persist(entry);
    }

    /**
     * The one with this id.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    Measure get(MeasureId id) {
        return Optional.ofNullable(em.find(Measure.class, id))
                .filter(measure -> Sight.of(current).sees(measure.owner(), measure.visibility()))
                .orElseThrow(() -> new NotFound(Measure.class, id));
    }

    /**
     * Carries out an act on what was read. Its page has changed when residents read it before the act or after.
     *
     * @param read the version that was read
     * @throws NotFound if there is none, or none for this actor
     * @throws Stale if it has been changed since
     */
    Measure change(MeasureId id, long read, Consumer<Measure> act) {
        var measure = get(id);
        measure.mustBe(read);
        boolean wasPublic = measure.publishedAt() != null;
        act.accept(measure);
        if (wasPublic || measure.publishedAt() != null) {
            pageChanged.fire(new MeasurePageChanged(id));
        }
        return measure;
    }

    /**
     * Carries out an act that changes how its page reads. What one party does alone, the public reads at once; what
     * both work on waits for both.
     */
    void write(MeasureId id, long read, Consumer<Measure> act) {
        boolean joint = seats.needsBoth(get(id));
        var measure = change(id, read, act);
        // what waits for both is not let out by the act that makes one of them leave
        if (!joint && !seats.needsBoth(measure)) {
            measure.follow(current.actor(), measure.updatedAt());
        }
        seats.keep(measure, current.actor(), measure.updatedAt());
    }

    /** As {@link PageSeats#needsBoth}. */
    boolean needsBoth(Measure measure) {
        return seats.needsBoth(measure);
    }

    /** As {@link PageSeats#mustBeApproved}. */
    Measure approved(MeasureId id) {
        var measure = get(id);
        seats.mustBeApproved(measure);
        return measure;
    }

    /** As {@link PageSeats#approve}, for whoever acts. */
    void approve(MeasureId id, int revision, Instant at) {
        seats.approve(get(id), revision, current.actor(), at);
    }

    /** Every measure of a problem, whoever may see it: for what the domain itself does. */
    List<Measure> of(ProblemId problem) {
        return em.createQuery("from Measure m where m.problem = :problem", Measure.class)
                .setParameter("problem", problem)
                .getResultList();
    }

    /** How many measures of a problem stand in one of these, whoever may see them. */
    int count(ProblemId problem, Set<MeasureStatus> statuses) {
        return em.createQuery(
                        "select count(m) from Measure m where m.problem = :problem and m.progress.status in :statuses",
                        Long.class)
                .setParameter("problem", problem)
                .setParameter("statuses", statuses)
                .getSingleResult()
                .intValue();
    }

    /** The number of one that is proposed now. Others wait for theirs until the transaction ends. */
    String nextNumber(Instant at) {
        int year = LocalDate.ofInstant(at, Settings.ZONE).getYear();
        return "A-%d-%03d".formatted(year, numbers.next("measure", year));
    }

    /**
     * Who runs a unit has its measures and no others (domain.md 1i).
     *
     * @throws RuleBroken if the actor only plans, and not for this owner
     */
    void requireOwnUnit(Owner owner) {
        boolean runsAll = current.may(Permission.DECIDE_MEASURES) || current.may(Permission.PUBLISH_MEASURES);
        if (!runsAll && !owner.equals(new Owner(current.party(), current.unit()))) {
            throw new RuleBroken(MeasureRule.OWN_UNIT_ONLY);
        }
    }

    /** A slug for this title that no measure has ever had. */
    String freeSlug(String title) {
        return Slug.of(
                title,
                slug -> em.createQuery("select count(m) from Measure m where m.publication.slug = :slug", Long.class)
                                .setParameter("slug", slug)
                                .getSingleResult()
                        > 0);
    }
}
