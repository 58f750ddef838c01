package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/** All candidates. What the actor may not see, or whose problem they may not see, is not found. */
@Repository
class Candidates {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProblemQueries problems;

    @Inject
    CurrentActor current;

    /** @throws NotFound if the problem is none for this actor */
    void add(Candidate candidate) {
        mustSee(candidate.problem());
        em.persist(candidate);
    }

    /**
     * The one with this id, as it was read.
     *
     * @throws NotFound if there is none, or none for this actor
     * @throws Stale if it has been changed since
     */
    Candidate get(CandidateId id, long read) {
        var candidate = Optional.ofNullable(em.find(Candidate.class, id))
                .filter(found -> Sight.of(current).sees(found.owner(), found.visibility()))
                .orElseThrow(() -> new NotFound(Candidate.class, id));
        mustSee(candidate.problem());
        candidate.mustBe(read);
        return candidate;
    }

    private void mustSee(ProblemId problem) {
        if (problems.row(problem).isEmpty()) {
            throw new NotFound(ProblemQueries.Row.class, problem);
        }
    }
}
