package se.samsyn.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.platform.Repository;

/** All areas. */
@Repository
class Areas {

    @PersistenceContext
    EntityManager em;

    /** The areas of a kind that hold a point; more than one only where boundaries overlap. */
    List<Area> holding(GeoPoint point, AreaKind kind) {
        // the bare predicate uses the spatial index; "= true" would read the whole table
        return em.createQuery(
                        "from Area a where st_contains(a.boundary, :point) and a.kind = :kind order by a.code",
                        Area.class)
                .setParameter("point", point.stored())
                .setParameter("kind", kind)
                .getResultList();
    }

    List<Area> of(AreaKind kind) {
        return em.createQuery("from Area a where a.kind = :kind order by a.name", Area.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    Area municipality() {
        return of(AreaKind.MUNICIPALITY).get(0);
    }

    Optional<Area> statistical(GeoPoint point) {
        return holding(point, AreaKind.STATISTICAL).stream().findFirst();
    }
}
