package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** When what a problem rests on, its causes and its goals were named: for its history. */
@ReadModel
public class TraceQueries {

    private static final int LIMIT = 1_000;

    /** What was named. */
    public enum Kind {
        REPORT,
        SERIES,
        SOURCE,
        CAUSE,
        GOAL
    }

    /**
     * One of them.
     *
     * @param source of a source or a series which kind it is; null for others
     * @param words what was said; null for a report or a series
     */
    public record Trace(Kind kind, @Nullable SourceKind source, @Nullable String words, Actor by, Instant at)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Problems problems;

    /**
     * In no order; at most 1,000 of each.
     *
     * @throws NotFound if there is no such problem, or none for this actor
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<Trace> of(ProblemId problem) {
        var id = problems.get(problem).id();
        var traces = new ArrayList<Trace>();
        all(Evidence.class, id).forEach(one -> traces.add(evidence(one)));
        all(Cause.class, id)
                .forEach(one -> traces.add(new Trace(Kind.CAUSE, null, one.statement(), one.namedBy(), one.namedAt())));
        all(Goal.class, id)
                .forEach(one ->
                        traces.add(new Trace(Kind.GOAL, null, one.text().indicator(), one.setBy(), one.setAt())));
        return traces;
    }

    private static Trace evidence(Evidence one) {
        if (one.kind() == SourceKind.CONCERN) {
            return new Trace(Kind.REPORT, null, null, one.linkedBy(), one.linkedAt());
        }
        return new Trace(
                one.series() == null ? Kind.SOURCE : Kind.SERIES,
                one.kind(),
                one.note(),
                one.linkedBy(),
                one.linkedAt());
    }

    private <E> List<E> all(Class<E> type, ProblemId id) {
        return em.createQuery("from " + type.getSimpleName() + " x where x.problemId = :id", type)
                .setParameter("id", id)
                .setMaxResults(LIMIT)
                .getResultList();
    }
}
