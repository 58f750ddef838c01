package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Repository;

/** All roles. */
@Repository
class Roles {

    @PersistenceContext
    EntityManager em;

    /** By name. */
    List<Role> all() {
        return em.createQuery("from Role r order by r.name", Role.class).getResultList();
    }

    Role get(String code) {
        return Optional.ofNullable(em.find(Role.class, code)).orElseThrow(() -> new NotFound(Role.class, code));
    }
}
