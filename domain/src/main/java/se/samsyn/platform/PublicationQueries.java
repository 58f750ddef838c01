package se.samsyn.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How often what the public reads has changed. */
@ReadModel
public class PublicationQueries {

    @PersistenceContext
    EntityManager em;

    /** Only ever grows. What is read after it is at least as new as it is. */
    @Allows(Permission.ANYONE)
    public long number() {
        return ((Number) em.createNativeQuery("select value from publication_counter")
                        .getSingleResult())
                .longValue();
    }
}
