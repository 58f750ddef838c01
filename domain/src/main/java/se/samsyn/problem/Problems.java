package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Subject;

/** All problems with what belongs to them. What the actor may not see is not found. */
@Repository
class Problems {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    Revisions revisions;

    @Inject
    ReadinessFacts readiness;

    @Inject
    CurrentActor current;

    /** The number of one that is raised now. Others wait for theirs until the transaction ends. */
    String nextNumber(Instant at) {
        int year = LocalDate.ofInstant(at, Settings.ZONE).getYear();
        return "P-%d-%03d".formatted(year, numbers.next("problem", year));
    }

    void add(Problem problem) {
        em.persist(problem);
        em.persist(ProblemDefinition.of(problem.id()));
        em.persist(Analysis.of(problem.id()));
    }

    /**
     * The problem with this id.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    Problem get(ProblemId id) {
        return Optional.ofNullable(em.find(Problem.class, id))
                .filter(problem -> Sight.of(current).sees(problem.owner(), problem.visibility()))
                .orElseThrow(() -> new NotFound(Problem.class, id));
    }

    ProblemDefinition definitionOf(ProblemId id) {
        return Optional.ofNullable(em.find(ProblemDefinition.class, id))
                .orElseThrow(() -> new NotFound(Problem.class, id));
    }

    /** Keeps how a definition reads now; how it read before stays (S-55). */
    void keep(ProblemDefinition definition, Actor by, Instant at) {
        revisions.record(Subject.of(definition.id()), definition.content().asText(), by, at);
    }

    void add(Evidence evidence) {
        em.persist(evidence);
    }

    void add(Goal goal) {
        em.persist(goal);
    }

    void add(Evaluation evaluation) {
        em.persist(evaluation);
    }

    /** Whether the problem already rests on just these figures. */
    boolean restsOn(ProblemId id, CitedSeries cited) {
        return em.createQuery("from Evidence e where e.problemId = :id and e.series.series = :series", Evidence.class)
                .setParameter("id", id)
                .setParameter("series", cited.series())
                .getResultStream()
                .anyMatch(known -> cited.equals(known.series()));
    }

    /** The reports the problem already rests on. */
    Set<ConcernId> concernsOf(ProblemId id) {
        return em
                .createQuery(
                        "from Evidence e where e.problemId = :id and e.concernId.value is not null", Evidence.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(Evidence::concernId)
                .collect(Collectors.toSet());
    }

    /** How many reports it rested on that are gone, of those that were part of public figures. */
    long countedAndGone(ProblemId id) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from problem_evidence where problem_id = :id and was_counted")
                        .setParameter("id", id.value())
                        .getSingleResult())
                .longValue();
    }

    /** What a problem's readiness is judged by. */
    Readiness.Facts facts(Problem problem) {
        return readiness.of(problem, definitionOf(problem.id()).content());
    }
}
