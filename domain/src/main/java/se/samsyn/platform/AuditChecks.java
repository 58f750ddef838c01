package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import se.samsyn.platform.AuditQueries.Check;
import se.samsyn.platform.AuditQueries.Found;
import se.samsyn.platform.AuditTrail.Verdict;

/** What the nights found of the audit trail; append-only. */
@Repository
class AuditChecks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void add(Verdict verdict) {
        em.persist(check(verdict));
    }

    private AuditCheck check(Verdict verdict) {
        var now = clock.instant();
        if (verdict instanceof Verdict.Broken broken) {
            return new AuditCheck(now, Found.BROKEN, broken.seq());
        }
        if (verdict instanceof Verdict.Unchained unchained) {
            return new AuditCheck(now, Found.UNCHAINED, unchained.lines());
        }
        long links = ((Verdict.Whole) verdict).links();
        return new AuditCheck(now, links < most() ? Found.SHORTENED : Found.WHOLE, links);
    }

    /** As many links as there ever were. */
    private long most() {
        return em.createQuery("select coalesce(max(c.number), 0) from AuditCheck c where c.found = :whole", Long.class)
                .setParameter("whole", Found.WHOLE)
                .getSingleResult();
    }

    Optional<Check> last() {
        return em.createQuery("from AuditCheck c order by c.at desc, c.id desc", AuditCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .map(AuditCheck::told)
                .findFirst();
    }
}
