package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Whoever has a conflict of interest in the one has it in the other: it is about the same, and those who told. */
    void carryOver(ConcernId from, ConcernId to) {
        var there = holding(to).stream().map(Recusal::member).collect(Collectors.toSet());
        holding(from).stream().filter(recusal -> there.add(recusal.member())).forEach(recusal -> add(recusal.in(to)));
    }

    private List<Recusal> holding(ConcernId concern) {
        return em.createQuery("from Recusal r where r.concern = :concern and r.liftedAt is null", Recusal.class)
                .setParameter("concern", concern)
                .getResultList();
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
