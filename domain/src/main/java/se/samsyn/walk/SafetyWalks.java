package se.samsyn.walk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;

/** All safety walks, with the reports that were noted on them. What the actor may not see is not found. */
@Repository
class SafetyWalks {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(SafetyWalk walk) {
        em.persist(walk);
    }

    /** Empty if there is none, or none for this actor. */
    Optional<SafetyWalk> find(WalkId id) {
        return Optional.ofNullable(em.find(SafetyWalk.class, id))
                .filter(walk -> Sight.of(current).sees(walk.owner(), walk.visibility()));
    }

    /** @throws NotFound if there is none, or none for this actor */
    SafetyWalk get(WalkId id) {
        return find(id).orElseThrow(() -> new NotFound(SafetyWalk.class, id));
    }

    /**
     * The same, as it was read.
     *
     * @throws Stale if it has been changed since
     */
    SafetyWalk get(WalkId id, long read) {
        var walk = get(id);
        walk.mustBe(read);
        return walk;
    }

    /** Says that a report was noted on a walk. Saying it again, also at the same time, says no more. */
    void link(SafetyWalk walk, ConcernId report) {
        em.createNativeQuery("insert ignore into safety_walk_report (concern_id, walk_id) values (:report, :walk)")
                .setParameter("report", report.value())
                .setParameter("walk", walk.id().value())
                .executeUpdate();
    }

    /** What was noted on it, whoever sees that. */
    List<ConcernId> reportsOf(SafetyWalk walk) {
        return em.createQuery("select r.concern from WalkReport r where r.walk = :walk", ConcernId.class)
                .setParameter("walk", walk.id())
                .getResultList();
    }

    /** The one that a report was noted on; empty for others, and if it is none for this actor. */
    Optional<SafetyWalk> of(ConcernId report) {
        return Optional.ofNullable(em.find(WalkReport.class, report)).flatMap(link -> find(link.walk()));
    }
}
