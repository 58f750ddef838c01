package se.samsyn.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Approvals;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Revision;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Standing;
import se.samsyn.platform.Subject;
import se.samsyn.problem.ProblemId;

/** What residents are told of effects, with its revisions and approvals. */
@Repository
class PublicFindings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    Approvals approvals;

    @Inject
    CurrentActor current;

    @Inject
    Event<EffectPageChanged> pageChanged;

    void add(PublicFinding finding, Instant at) {
        em.persist(finding);
        keep(finding, at);
    }

    /** Keeps how it reads; another text leaves the approvals behind. */
    void keep(PublicFinding finding, Instant at) {
        revisions.record(Subject.of(finding.id()), finding.content(), current.actor(), at);
    }

    /** @throws NotFound if there is none, or the actor does not see its problem */
    PublicFinding get(FindingId id) {
        return Optional.ofNullable(em.find(PublicFinding.class, id))
                .filter(finding -> sees(finding.problemId()))
                .orElseThrow(() -> new NotFound(PublicFinding.class, id));
    }

    private boolean sees(ProblemId problem) {
        var query = em.createQuery(
                        "select p.id from Problem p where p.id = :problem and " + Sight.clause("p"), ProblemId.class)
                .setParameter("problem", problem);
        return !Sight.of(current).bind(query).getResultList().isEmpty();
    }

    /** Those of a problem, the earliest first. */
    List<PublicFinding> of(ProblemId problem) {
        return em.createQuery(
                        "from PublicFinding f where f.problemId = :problem order by f.id.value", PublicFinding.class)
                .setParameter("problem", problem)
                .getResultList();
    }

    void approve(FindingId id, int revision, Instant at) {
        approvals.approve(Subject.of(get(id).id()), revision, current.actor(), at);
    }

    Standing standing(PublicFinding finding) {
        return approvals
                .standing(Subject.of(finding.id()))
                .orElseThrow(() -> new NotFound(Revision.class, finding.id()));
    }

    /** Does what residents see at once. */
    PublicFinding changePage(FindingId id, long read, Consumer<PublicFinding> act) {
        var finding = get(id);
        finding.mustBe(read);
        act.accept(finding);
        pageChanged.fire(new EffectPageChanged(id));
        return finding;
    }
}
