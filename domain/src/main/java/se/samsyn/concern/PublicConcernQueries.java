package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/**
 * What the public may know of concerns: how many there were in an area and a whole quarter, where they were five or
 * more (domain.md 4.5). A quarter is told when it is over: a figure that grows while one looks would date each report.
 * There is no sum over cells, since it would give away the hidden ones.
 */
@ReadModel
public class PublicConcernQueries {

    /** Fewer are not told. */
    public static final int FEWEST = 5;

    private static final int QUARTERS_MAX = 20;

    /**
     * One area in one quarter.
     *
     * @param area its code
     * @param count null where there were fewer than five, none included
     */
    public record Cell(String area, Quarter quarter, @Nullable Integer count) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    AreaQueries areas;

    @Inject
    Clock clock;

    /**
     * Every area in each of the last whole quarters, by area and newest quarter first.
     *
     * @param quarters how many; at most 20
     */
    @Allows(Permission.ANYONE)
    public List<Cell> byAreaAndQuarter(int quarters) {
        var last = lastWhole();
        var wanted = new ArrayList<Quarter>();
        for (var quarter = last; wanted.size() < Math.max(1, Math.min(quarters, QUARTERS_MAX)); ) {
            wanted.add(quarter);
            quarter = quarter.previous();
        }
        var counts = counts(wanted.get(wanted.size() - 1).firstDay(), last.lastDay());
        var cells = new ArrayList<Cell>();
        for (var area : areas.statistical()) {
            for (var quarter : wanted) {
                var count = counts.getOrDefault(area.code() + quarter, 0L);
                cells.add(new Cell(area.code(), quarter, shown(count)));
            }
        }
        return List.copyOf(cells);
    }

    /**
     * The cell of a pin: its area in the last whole quarter, the same for every pin in that area.
     *
     * @throws se.samsyn.kernel.Refusal.RuleBroken if the point lies outside the municipality
     */
    @Allows(Permission.ANYONE)
    public Cell around(GeoPoint point) {
        var area = areas.require(point);
        var quarter = lastWhole();
        var counts = counts(quarter.firstDay(), quarter.lastDay());
        return new Cell(area.code(), quarter, shown(counts.getOrDefault(area.code() + quarter, 0L)));
    }

    /**
     * How many of these reports came in the quarters that are over.
     *
     * @param gone how many were counted besides, and are no longer kept; their quarters are over
     * @return null where they were fewer than five
     */
    @Allows(Permission.ANYONE)
    public @Nullable Integer told(Collection<ConcernId> reports, long gone) {
        return reports.size() + gone < FEWEST
                ? null
                : shown(gone
                        + em.createQuery(
                                        """
                                select count(c) from Concern c
                                where c.id in :reports and c.axes.publication in :counted and c.axes.locked = false
                                  and c.receivedOn <= :last
                                """,
                                        Long.class)
                                .setParameter("reports", reports)
                                .setParameter("counted", counted())
                                .setParameter("last", lastWhole().lastDay())
                                .getSingleResult());
    }

    private static Set<Publication> counted() {
        var counted = EnumSet.allOf(Publication.class);
        counted.removeIf(publication -> !publication.isCounted());
        return counted;
    }

    /** The one rule about small cells (7.8 #11). */
    static @Nullable Integer shown(long count) {
        return count < FEWEST ? null : Math.toIntExact(count);
    }

    private Quarter lastWhole() {
        return Quarter.of(LocalDate.now(clock.withZone(Settings.ZONE))).previous();
    }

    /**
     * By area code and quarter, written one after the other: of reports that are kept, and of those that are gone.
     * Asked for in one statement, as a report may go meanwhile.
     */
    private Map<String, Long> counts(LocalDate from, LocalDate to) {
        var query = em.createNativeQuery(
                        """
                        select p.area_code as area, year(c.received_on) as y, quarter(c.received_on) as q, count(*) as n
                        from concern c join concern_place p on p.concern_id = c.id
                        where c.publication in (:counted) and c.locked = false and c.received_on between :from and :to
                        group by p.area_code, year(c.received_on), quarter(c.received_on)
                        union all
                        select area_code, year(quarter_from), quarter(quarter_from), sum(reports)
                        from concern_count_kept where quarter_from between :from and :to
                        group by area_code, quarter_from
                        """,
                        Tuple.class)
                .setParameter("counted", counted().stream().map(Enum::name).toList())
                .setParameter("from", from)
                .setParameter("to", to);
        var counts = new HashMap<String, Long>();
        for (Object found : query.getResultList()) {
            var row = (Tuple) found;
            var quarter =
                    new Quarter(number(row, "y").intValue(), number(row, "q").intValue());
            counts.merge(row.get("area") + quarter.toString(), number(row, "n").longValue(), Long::sum);
        }
        return counts;
    }

    private static Number number(Tuple row, String column) {
        return (Number) row.get(column);
    }
}
