package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Point;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** How many reports came in, of those that whoever asks may see: what is out of sight is in no count. */
@ReadModel
public class ReportCountQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** In which months those of the given reports came in that the actor sees; a month without any is left out. */
    @Allows(Permission.READ_CONCERNS)
    public SortedMap<YearMonth, Integer> months(Collection<ConcernId> ids) {
        var months = new TreeMap<YearMonth, Integer>();
        if (!ids.isEmpty()) {
            var query = em.createQuery(
                    "select c.receivedOn from Concern c where c.id in :ids and " + ConcernSight.clause("c"),
                    LocalDate.class);
            ConcernSight.of(current)
                    .bind(query)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(on -> months.merge(YearMonth.from(on), 1, Integer::sum));
        }
        return months;
    }

    /** What the reports are about of those that the actor sees. */
    @Allows(Permission.READ_CONCERNS)
    public Set<String> categories(Collection<ConcernId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var query = em.createQuery(
                "select distinct c.category from Concern c where c.id in :ids and " + ConcernSight.clause("c"),
                String.class);
        return Set.copyOf(
                ConcernSight.of(current).bind(query).setParameter("ids", ids).getResultList());
    }

    /**
     * How many reports of some categories came in from within an outline, from one month to another: of those that the
     * actor sees with their place. Duplicates count once, by their main one; what was locked or rejected does not.
     */
    @Allows(Permission.READ_CONCERNS)
    public long within(Outline outline, Collection<String> categories, YearMonth from, YearMonth to) {
        if (categories.isEmpty()) {
            return 0;
        }
        return points(categories, from.atDay(1), to.atEndOfMonth()).stream()
                .filter(point -> outline.holds(GeoPoint.of(point)))
                .count();
    }

    private List<Point> points(Collection<String> categories, LocalDate from, LocalDate to) {
        var query = em.createQuery(
                "select p.point from ConcernPlace p join Concern c on c.id = p.concern"
                        + " where c.receivedOn between :from and :to and c.category in :categories"
                        + " and c.axes.locked = false and c.axes.moderation <> :rejected and c.kin.mainId is null and "
                        + Onlooker.pointClause("c") + " and " + ConcernSight.clause("c"),
                Point.class);
        return ConcernSight.of(current)
                .bind(query)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("categories", categories)
                .setParameter("rejected", Moderation.REJECTED)
                .getResultList();
    }
}
