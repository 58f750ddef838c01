package se.samsyn.message;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.platform.Repository;

/** The one notice there is. Everybody may read it. */
@Repository
class Notices {

    @PersistenceContext
    EntityManager em;

    Notice only() {
        return em.find(Notice.class, NoticeId.ONLY);
    }
}
