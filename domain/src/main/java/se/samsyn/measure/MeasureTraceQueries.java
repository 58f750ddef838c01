package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;
import se.samsyn.problem.ProblemId;

/** What was done with the measures against a problem, for its history; within the sight of whoever asks. */
@ReadModel
public class MeasureTraceQueries {

    private static final int LIMIT = 1_000;

    /** A line of a measure's history, with the measure. */
    public record Trace(String number, String title, MeasureEntry entry) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** The latest first; at most 1,000. */
    @Allows(Permission.READ_MEASURES)
    public List<Trace> ofProblem(ProblemId problem) {
        var query = em.createQuery(
                        "select m.number, m.plan.title, h from Measure m join m.progress.history h"
                                + " where m.problem = :problem and " + Sight.clause("m") + " order by h.at desc",
                        Object[].class)
                .setParameter("problem", problem);
        return Sight.of(current).bind(query).setMaxResults(LIMIT).getResultList().stream()
                .map(row -> new Trace((String) row[0], (String) row[1], (MeasureEntry) row[2]))
                .toList();
    }
}
