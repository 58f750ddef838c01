package se.samsyn.accessibility;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;

/** All remarks. What the actor may not see is not found. */
@Repository
class Remarks {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(Remark remark) {
        em.persist(remark);
    }

    /** @throws NotFound if there is none, or none for this actor */
    Remark get(RemarkId id) {
        return Optional.ofNullable(em.find(Remark.class, id))
                .filter(remark -> Sight.of(current).sees(remark.owner(), remark.visibility()))
                .orElseThrow(() -> new NotFound(Remark.class, id));
    }

    /** Those that wait first, of these the oldest; then the answered, latest first. */
    List<Remark> queue(int limit) {
        return Sight.of(current)
                .bind(em.createQuery(
                        "select r from Remark r where " + Sight.clause("r")
                                + " order by case when r.answeredAt is null then 0 else 1 end,"
                                + " case when r.answeredAt is null then r.receivedAt end, r.answeredAt desc, r.id",
                        Remark.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many wait for an answer. */
    long waiting() {
        return Sight.of(current)
                .bind(em.createQuery(
                        "select count(r) from Remark r where r.answeredAt is null and " + Sight.clause("r"),
                        Long.class))
                .getSingleResult();
    }
}
