package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What the drafted rules would do with what has come in, compared with those in force. It changes nothing. */
@ReadModel
public class RouteTrial {

    private static final Duration BACK = Duration.ofDays(365);

    /** How many concerns are tried: the newest ones. */
    private static final int MOST = 2000;

    private static final int SHOWN = 5;

    /**
     * What came of it.
     *
     * @param tried how many concerns of the last year, of those that the actor sees; at most 2,000
     * @param moved how many of them would go elsewhere than by the rules in force
     * @param lines one for each drafted rule, and one for what none of them fits
     */
    public record Result(int tried, int moved, List<Line> lines) implements Serializable {}

    /**
     * What one rule would do.
     *
     * @param receiver who would get them: a unit, {@link Route#BOTH}, or null for the coordination function
     * @param count how many it fits
     * @param moved how many of these would go elsewhere than by the rules in force
     * @param numbers of those, the newest, at most 5; none for who may not read concerns
     */
    public record Line(@Nullable String receiver, int count, int moved, List<String> numbers) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Routes routes;

    @Inject
    Placing placing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Allows(Permission.ROUTE_CONCERNS)
    public Result run() {
        var draft = routes.draft();
        var inForce = routes.inForce();
        var tallies = new ArrayList<Tally>();
        for (int i = 0; i <= draft.routes().size(); i++) {
            tallies.add(new Tally());
        }
        var concerns = concerns();
        for (var row : concerns) {
            var category = (String) row[1];
            var area = (String) row[2];
            var keeper = keeper((Point) row[3]);
            var fit = draft.place(category, area, keeper);
            var before = inForce.place(category, area, keeper).placement();
            tallies.get(fit.position()).add((String) row[0], !fit.placement().equals(before));
        }
        var lines = new ArrayList<Line>();
        for (int i = 0; i < tallies.size(); i++) {
            var to = i < draft.routes().size() ? draft.routes().get(i).placement() : Placement.COORDINATION;
            lines.add(tallies.get(i).line(to.code(), current.may(Permission.READ_CONCERNS)));
        }
        return new Result(concerns.size(), lines.stream().mapToInt(Line::moved).sum(), List.copyOf(lines));
    }

    private List<Object[]> concerns() {
        var query = em.createQuery(
                "select c.marks.number, c.category, c.desk.area, p.point from Concern c"
                        + " left join ConcernPlace p on p.concern = c.id and " + Onlooker.pointClause("c")
                        + " where c.receivedAt > :since and "
                        + ConcernSight.clause("c") + " order by c.receivedAt desc",
                Object[].class);
        return ConcernSight.of(current)
                .bind(query)
                .setParameter("since", clock.instant().minus(BACK))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Looked up once, and only if a rule asks for it. */
    private Supplier<@Nullable String> keeper(@Nullable Point point) {
        return new Supplier<>() {
            private boolean known;
            private @Nullable String keeper;

            @Override
            public @Nullable String get() {
                if (!known) {
                    keeper = placing.keeper(point == null ? null : GeoPoint.of(point));
                    known = true;
                }
                return keeper;
            }
        };
    }

    /** Counts for one rule. */
    private static final class Tally {

        private int count;
        private int moved;
        private final List<String> numbers = new ArrayList<>();

        void add(String number, boolean elsewhere) {
            count++;
            if (elsewhere) {
                moved++;
                if (numbers.size() < SHOWN) {
                    numbers.add(number);
                }
            }
        }

        Line line(@Nullable String receiver, boolean named) {
            return new Line(receiver, count, moved, named ? List.copyOf(numbers) : List.of());
        }
    }
}
