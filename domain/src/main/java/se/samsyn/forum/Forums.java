package se.samsyn.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.platform.Repository;

/** All forums. */
@Repository
class Forums {

    @PersistenceContext
    EntityManager em;

    void add(Forum forum) {
        em.persist(forum);
    }
}
