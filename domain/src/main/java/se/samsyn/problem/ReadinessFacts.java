package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.platform.Repository;

/** What is known of a problem when its readiness is judged: counted when it is asked, so that it is never stale. */
@Repository
class ReadinessFacts {

    @PersistenceContext
    EntityManager em;

    @Inject
    ResponseFacts response;

    @Inject
    Analyses analyses;

    Readiness.Facts of(Problem problem, Definition definition) {
        var id = problem.id();
        return new Readiness.Facts(
                definition.isComplete(),
                count("Evidence", id),
                count("Cause", id),
                count("Goal", id),
                response.decidedMeasures(id),
                response.finishedMeasures(id),
                evaluatedIn(id, problem.cycle()),
                analyses.check(id));
    }

    private int count(String entity, ProblemId id) {
        return em.createQuery("select count(x) from " + entity + " x where x.problemId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }

    private boolean evaluatedIn(ProblemId id, int cycle) {
        return em.createQuery(
                                "select count(v) from Evaluation v where v.problemId = :id and v.cycle = :cycle",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("cycle", cycle)
                        .getSingleResult()
                > 0;
    }
}
