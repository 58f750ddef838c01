package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Repository;

/** Who has to accept which concern. */
@Repository
class Acceptances {

    /** How many are taken for one transaction. */
    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    void add(Acceptance acceptance) {
        em.persist(acceptance);
    }

    /** Those that hold for where it lies now, the municipality's first. */
    List<Acceptance> standing(ConcernId concern) {
        return em.createQuery(
                        "from Acceptance a where a.concern = :concern and a.endedAt is null order by a.party",
                        Acceptance.class)
                .setParameter("concern", concern)
                .getResultList();
    }

    /** Where it lies now. */
    Placement placementOf(Concern concern) {
        return new Placement(concern.owner(), partner(standing(concern.id())));
    }

    private static @Nullable String partner(List<Acceptance> standing) {
        if (standing.isEmpty()) {
            return null;
        }
        var unit = standing.get(0).unit();
        return unit == null ? Route.BOTH : unit;
    }

    /**
     * Some of those that should have been said by yesterday and were not, taken for this transaction; another node
     * skips them instead of waiting.
     */
    @SuppressWarnings("unchecked") // a native query of one entity
    List<Acceptance> claimOverdue(LocalDate today) {
        return em.createNativeQuery(
                        """
                        select * from concern_acceptance
                        where ended_at is null and accepted_at is null and escalated_at is null and due_on < :today
                        limit :limit for update skip locked
                        """,
                        Acceptance.class)
                .setParameter("today", today)
                .setParameter("limit", BATCH)
                .getResultList();
    }
}
