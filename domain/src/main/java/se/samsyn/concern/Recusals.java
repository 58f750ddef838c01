package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Repository;

/** Who said that they have a conflict of interest. */
@Repository
class Recusals {

    @PersistenceContext
    EntityManager em;

    void add(Recusal recusal) {
        em.persist(recusal);
    }

    /** Of one party's staff in one concern, latest first. */
    List<Recusal> of(ConcernId concern, Party party) {
        return em.createQuery(
                        "from Recusal r where r.concern = :concern and r.party = :party order by r.declaredAt desc",
                        Recusal.class)
                .setParameter("concern", concern)
                .setParameter("party", party)
                .getResultList();
    }
}
