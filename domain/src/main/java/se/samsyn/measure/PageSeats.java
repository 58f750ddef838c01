package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Approvals;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Standing;
import se.samsyn.platform.Subject;

/** Whose word the page of a measure needs before residents read it (S-04). */
@Repository
class PageSeats {

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    Approvals approvals;

    /**
     * Whether both parties must have approved it: both see the measure, and both act in it or lead the work against its
     * problem. Of what one party does alone, that party publishes.
     */
    boolean needsBoth(Measure measure) {
        boolean seen = measure.visibility() == Visibility.BOTH || measure.visibility() == Visibility.PUBLIC;
        return seen && ((measure.acts(Party.MUNICIPALITY) && measure.acts(Party.POLICE)) || isLedByBoth(measure));
    }

    private boolean isLedByBoth(Measure measure) {
        return em.createQuery(
                                """
                                select count(p) from Problem p where p.id = :id
                                and p.municipalityLead is not null and p.policeLead is not null""",
                                Long.class)
                        .setParameter("id", measure.problem())
                        .getSingleResult()
                > 0;
    }

    /** Keeps how its page reads now. Another text leaves the approvals behind. */
    void keep(Measure measure, Actor by, Instant at) {
        revisions.record(Subject.of(measure.id()), content(measure), by, at);
    }

    /** As {@link Approvals#approve}. */
    void approve(Measure measure, int revision, Actor by, Instant at) {
        approvals.approve(Subject.of(measure.id()), revision, by, at);
    }

    /** @throws RuleBroken if it needs both parties and lacks one */
    void mustBeApproved(Measure measure) {
        if (needsBoth(measure) && standing(measure).filter(Standing::isJoint).isEmpty()) {
            throw new RuleBroken(MeasureRule.BOTH_MUST_APPROVE);
        }
    }

    /** Empty while nothing was written. */
    Optional<Standing> standing(Measure measure) {
        return approvals.standing(Subject.of(measure.id()));
    }

    /** All that its page shows and somebody writes. */
    private static String content(Measure measure) {
        var place = measure.place();
        return String.join("\n", ShownPage.of(measure).toString(), place.toString());
    }
}
