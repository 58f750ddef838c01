package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.samsyn.platform.Repository;

/** How often each box was shown, by day. Nothing else is kept of it, neither words nor who. */
@Repository
class Deflections {

    @PersistenceContext
    EntityManager em;

    void count(Trigger kind, LocalDate day) {
        em.createNativeQuery(
                        """
                        insert into deflection_count (day, kind, count) values (:day, :kind, 1)
                        on duplicate key update count = count + 1
                        """)
                .setParameter("day", day)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }
}
