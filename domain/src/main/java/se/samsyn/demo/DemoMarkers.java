package se.samsyn.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.platform.Repository;

/** The one {@link DemoMarker}. */
@Repository
class DemoMarkers {

    @PersistenceContext
    EntityManager em;

    void add(DemoMarker marker) {
        em.persist(marker);
    }

    Optional<DemoMarker> find() {
        return Optional.ofNullable(em.find(DemoMarker.class, DemoMarker.ONLY));
    }
}
