package se.samsyn.platform;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts the changes of what the public reads, each in its own transaction: neither is seen without the other. */
@Repository
class PublicationCounter {

    @PersistenceContext
    EntityManager em;

    void count(@Observes PublicChange change) {
        em.createNativeQuery("update publication_counter set value = value + 1").executeUpdate();
    }
}
