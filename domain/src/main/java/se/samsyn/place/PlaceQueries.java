package se.samsyn.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Names of places. All data lies in the system: no third party learns what a resident looks for. */
@ReadModel
public class PlaceQueries {

    /** More than this is not offered at once: the next letter is quicker than a long list. */
    public static final int MOST = 8;

    private static final int TYPED_MAX = 80;
    private static final double NEAR = 500;
    private static final double FAR = 5_000;

    /**
     * A place that was found.
     *
     * @param locality the town or village; the name itself when it is one
     */
    public record Hit(String name, String locality, PlaceKind kind, GeoPoint point) implements Serializable {

        /** Such as "Storgatan, Svedala", or "Svedala". */
        public String label() {
            return name.equals(locality) ? name : name + ", " + locality;
        }
    }

    @PersistenceContext
    EntityManager em;

    /**
     * Places with a name in which a word begins with what was typed, whatever the case and accents; the name's other
     * words and its locality may follow. Those whose first word it is come first, shorter names before longer ones.
     *
     * @param limit how many at most; never more than {@link #MOST}
     */
    @Allows(Permission.ANYONE)
    public List<Hit> search(String typed, int limit) {
        var prefix = prefix(typed);
        if (prefix.isEmpty()) {
            return List.of();
        }
        int most = Math.max(1, Math.min(limit, MOST));
        var found = new LinkedHashSet<>(matching("from PlaceName n where n.search", prefix, most));
        if (found.size() < most) {
            // several words of one name may begin so
            found.addAll(matching("select n from PlaceName n join n.laterWords w where w", prefix, 3 * most));
        }
        return found.stream().limit(most).toList();
    }

    private List<Hit> matching(String column, String prefix, int limit) {
        return em
                .createQuery(
                        column + " like :prefix escape '!' order by length(n.name), n.name, n.locality",
                        PlaceName.class)
                .setParameter("prefix", prefix + "%")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PlaceQueries::hit)
                .toList();
    }

    /** The nearest street or place within 500 metres; else the nearest town or village within 5 kilometres. */
    @Allows(Permission.ANYONE)
    public Optional<Hit> nearest(GeoPoint point) {
        return nearest(point, NEAR, "n.kind <> :locality").or(() -> nearest(point, FAR, "n.kind = :locality"));
    }

    private Optional<Hit> nearest(GeoPoint point, double metres, String kind) {
        return em
                .createQuery(
                        "from PlaceName n where st_within(n.point, :box) and " + kind
                                + " order by function('st_distance_sphere', n.point, :here)",
                        PlaceName.class)
                .setParameter("box", point.boxAround(metres))
                .setParameter("here", point.stored())
                .setParameter("locality", PlaceKind.LOCALITY)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(PlaceQueries::hit)
                .findFirst();
    }

    /** What was typed as the start of a name: one space between words, no wildcard of the database's. */
    static String prefix(String typed) {
        var words = typed.length() > TYPED_MAX ? typed.substring(0, TYPED_MAX) : typed;
        return words.replace(',', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static Hit hit(PlaceName found) {
        return new Hit(found.name(), found.locality(), found.kind(), found.point());
    }
}
