package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Repository;

/** The rules in force, those that were, and the draft. */
@Repository
class Routes {

    @PersistenceContext
    EntityManager em;

    /** Those by which concerns go from now on. */
    RouteSet inForce() {
        return published(1).get(0);
    }

    /** Newest first. */
    List<RouteSet> published(int limit) {
        return em.createQuery(
                        "from RouteSet s where s.publishedAt is not null order by s.publishedAt desc", RouteSet.class)
                .setMaxResults(limit)
                .getResultList();
    }

    RouteSet draft() {
        return em.createQuery("from RouteSet s where s.publishedAt is null", RouteSet.class)
                .getSingleResult();
    }

    /**
     * The draft as it was read.
     *
     * @throws Stale if it has been changed since
     */
    RouteSet draft(long read) {
        var draft = draft();
        if (draft.version() != read) {
            throw new Stale();
        }
        return draft;
    }

    void add(RouteSet published) {
        em.persist(published);
    }
}
