package se.samsyn.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Repository;

/** All forums. */
@Repository
class Forums {

    @PersistenceContext
    EntityManager em;

    void add(Forum forum) {
        em.persist(forum);
    }

    /**
     * The one with this id.
     *
     * @throws NotFound if there is none
     */
    Forum get(ForumId id) {
        return Optional.ofNullable(em.find(Forum.class, id)).orElseThrow(() -> new NotFound(Forum.class, id));
    }
}
