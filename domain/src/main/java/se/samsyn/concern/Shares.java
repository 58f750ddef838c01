package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.platform.Repository;

/** What was shared with the other party, and what was withdrawn. */
@Repository
class Shares {

    @PersistenceContext
    EntityManager em;

    void add(Share share) {
        em.persist(share);
    }

    /** Of one concern, latest first. */
    List<Share> of(ConcernId concern) {
        return em.createQuery("from Share s where s.concern = :concern order by s.at desc, s.part", Share.class)
                .setParameter("concern", concern)
                .getResultList();
    }
}
