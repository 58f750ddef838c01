package se.samsyn.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.platform.Repository;

/** All names of places, and the files they came in. */
@Repository
class Places {

    @PersistenceContext
    EntityManager em;

    /** The place of a name in a town; case and accents do not tell two apart. */
    Optional<PlaceName> named(String name, String locality) {
        return em
                .createQuery("from PlaceName n where n.name = :name and n.locality = :locality", PlaceName.class)
                .setParameter("name", name)
                .setParameter("locality", locality)
                // asked once for each row of a file: what is changed meanwhile has other names
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(PlaceName place) {
        em.persist(place);
    }

    void add(PlaceImport taken) {
        em.persist(taken);
    }

    boolean knows(String sha256) {
        return em.createQuery("select count(i) from PlaceImport i where i.sha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }
}
