package se.samsyn.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Roads that others than the municipality keep. */
@ReadModel
public class RoadQueries {

    /** Metres from the middle of the road within which a pin is meant for it: a ditch, a bus stop, a crossing. */
    private static final double NEAR = 75;

    /**
     * Who keeps a road.
     *
     * @param code by which rules name the one who keeps it
     * @param road its number, such as {@code Väg 108}
     * @param name of the one who keeps it
     * @param phone as it is written
     * @param web where faults are told
     */
    public record Keeper(String code, String road, String name, String phone, String web) implements Serializable {

        /** The number as a telephone dials it. */
        public String call() {
            return "tel:" + phone.replaceAll("[^+0-9]", "");
        }
    }

    @PersistenceContext
    EntityManager em;

    /**
     * Who keeps the road that a point lies on or near, when it is not the municipality. A named place on the road, such
     * as a junction, counts as the road, too: lines are drawn coarser than names are placed.
     */
    @Allows(Permission.ANYONE)
    public Optional<Keeper> keeper(GeoPoint point) {
        return byLine(point).or(() -> byName(point)).map(RoadQueries::row);
    }

    /** All who keep roads here beside the municipality: name by code, by name. */
    @Allows(Permission.ANYONE)
    public Map<String, String> keepers() {
        return em.createQuery("from RoadKeeper k order by k.name", RoadKeeper.class).getResultList().stream()
                .collect(Collectors.toMap(
                        RoadKeeper::code, RoadKeeper::name, (first, same) -> first, LinkedHashMap::new));
    }

    private Optional<Road> byLine(GeoPoint point) {
        return em
                .createQuery("from Road r join fetch r.keeper where st_intersects(r.line, :box)", Road.class)
                .setParameter("box", point.boxAround(NEAR))
                .getResultList()
                .stream()
                .filter(road -> road.metresTo(point) <= NEAR)
                .min(Comparator.comparingDouble(road -> road.metresTo(point)));
    }

    private Optional<Road> byName(GeoPoint point) {
        return em
                .createQuery(
                        """
                        select r from PlaceName n
                        join Road r on n.name = r.number or n.name like concat(r.number, ' %')
                        join fetch r.keeper
                        where st_within(n.point, :box) and n.kind = :road order by r.id
                        """,
                        Road.class)
                .setParameter("box", point.boxAround(NEAR))
                .setParameter("road", PlaceKind.ROAD)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Keeper row(Road road) {
        var keeper = road.keeper();
        return new Keeper(keeper.code(), road.number(), keeper.name(), keeper.phone(), keeper.web());
    }
}
