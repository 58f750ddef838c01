package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import se.samsyn.concern.ConcernId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;
import se.samsyn.statistics.SeriesId;

/** Which reports and series problems rest on already, within the sight of whoever asks. */
@ReadModel
public class LinkedQueries {

    private static final int LIMIT = 1_000;

    /** A report and a problem that rests on it. */
    public record Linked(ConcernId concern, String number, String title) implements Serializable {}

    /** A series and a problem that rests on it. */
    public record OfSeries(SeriesId series, String number, String title) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** Of those reports that a problem rests on: each with its problems, by their number. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Linked> of(Collection<ConcernId> concerns) {
        if (concerns.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select e.concernId, p.number, p.title from Evidence e join Problem p on p.id = e.problemId"
                                + " where e.concernId in :concerns and " + Sight.clause("p") + " order by p.number",
                        Object[].class)
                .setParameter("concerns", concerns);
        return Sight.of(current).bind(query).setMaxResults(LIMIT).getResultList().stream()
                .map(row -> new Linked((ConcernId) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Of those series that a problem rests on: each with its problems, by their number. */
    @Allows(Permission.READ_PROBLEMS)
    public List<OfSeries> ofSeries(Collection<SeriesId> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select distinct e.series.series, p.number, p.title from Evidence e join Problem p on p.id ="
                                + " e.problemId where e.series.series in :series and " + Sight.clause("p")
                                + " order by p.number",
                        Object[].class)
                .setParameter("series", series);
        return Sight.of(current).bind(query).setMaxResults(LIMIT).getResultList().stream()
                .map(row -> new OfSeries((SeriesId) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
