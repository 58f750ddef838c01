package se.samsyn.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Repository;

/** All agreements, of every term. */
@Repository
class Agreements {

    @PersistenceContext
    EntityManager em;

    void add(Agreement agreement) {
        em.persist(agreement);
    }

    /**
     * The one with this id.
     *
     * @throws NotFound if there is none
     */
    Agreement get(AgreementId id) {
        var found = em.find(Agreement.class, id);
        if (found == null) {
            throw new NotFound(AgreementId.class, id);
        }
        return found;
    }

    Optional<Agreement> inForce() {
        return em.createQuery("from Agreement a where a.status = :inForce", Agreement.class)
                .setParameter("inForce", AgreementStatus.IN_FORCE)
                .getResultStream()
                .findFirst();
    }

    /** The one that takes over on this day: signed by both, both copies registered, its term begun. */
    Optional<Agreement> readyOn(LocalDate day) {
        return em.createQuery(
                        """
                        from Agreement a
                        where a.status = :signed and size(a.copies) = 2 and :day between a.term.from and a.term.to
                        order by a.term.from desc
                        """,
                        Agreement.class)
                .setParameter("signed", AgreementStatus.SIGNED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Writes the old one's change before the new one's: the database lets only one be in force at any moment. */
    void flush() {
        em.flush();
    }
}
