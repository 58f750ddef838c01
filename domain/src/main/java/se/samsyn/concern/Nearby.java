package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Repository;

/**
 * Concerns by the distance of their points. Only those count that the onlooker sees with their place, and nothing that
 * is shut away: one whose place is not shared must not be found by how far away it lies.
 */
@Repository
class Nearby {

    /** As the peers have it: what was told of lately at the same spot, and what the place has been like. */
    static final double CLOSE = 50;

    static final Duration RECENT = Duration.ofDays(12 * 7);
    static final double AROUND = 250;
    static final Duration LASTING = Duration.ofDays(2 * 365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** One of them, with its point. */
    record Found(Concern concern, Tile tile, GeoPoint point) {}

    /** How many others lie within 50 m and came within 12 weeks. */
    long closeBy(Concern concern, GeoPoint point, Onlooker onlooker) {
        return count(concern, point, CLOSE, RECENT, onlooker);
    }

    /** How many others lie within 250 m and came within 2 years. */
    long around(Concern concern, GeoPoint point, Onlooker onlooker) {
        return count(concern, point, AROUND, LASTING, onlooker);
    }

    /** The instant from which what came counts as recent. */
    Instant recently() {
        return clock.instant().minus(RECENT);
    }

    /** Those within 250 m and 2 years: of the same category first, then of its tile, then the nearest. */
    List<Found> found(Concern concern, GeoPoint point, Onlooker onlooker, int limit) {
        var query = query(
                "select c, k.tile, p from ConcernPlace p join Concern c on c.id = p.concern"
                        + " join Category k on k.code = c.category",
                " order by case when c.category = :category then 0 when k.tile ="
                        + " (select o.tile from Category o where o.code = :category) then 1 else 2 end,"
                        + " function('st_distance_sphere', p.point, :here), c.receivedAt desc",
                Object[].class);
        return near(query, concern, point, AROUND, LASTING, onlooker)
                .setParameter("category", concern.category())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Found((Concern) row[0], (Tile) row[1], ((ConcernPlace) row[2]).point()))
                .toList();
    }

    private long count(Concern concern, GeoPoint point, double metres, Duration since, Onlooker onlooker) {
        var query = query("select count(c) from ConcernPlace p join Concern c on c.id = p.concern", "", Long.class);
        return near(query, concern, point, metres, since, onlooker).getSingleResult();
    }

    /** The box by the spatial index first, then the true distance; plain st_distance would answer degrees. */
    private <T> TypedQuery<T> query(String selected, String order, Class<T> type) {
        return em.createQuery(
                selected
                        + " where st_within(p.point, :box)"
                        + " and function('st_distance_sphere', p.point, :here) <= :metres"
                        + " and c.id <> :self and c.receivedAt > :since and c.axes.locked = false and "
                        + Onlooker.pointClause("c") + " and " + ConcernSight.clause("c") + order,
                type);
    }

    private <T> TypedQuery<T> near(
            TypedQuery<T> query, Concern concern, GeoPoint point, double metres, Duration since, Onlooker onlooker) {
        return new ConcernSight(onlooker.sight(), onlooker.member())
                .bind(query)
                .setParameter("box", point.boxAround(metres * 1.01))
                .setParameter("here", point.stored())
                .setParameter("metres", metres)
                .setParameter("self", concern.id())
                .setParameter("since", clock.instant().minus(since));
    }
}
