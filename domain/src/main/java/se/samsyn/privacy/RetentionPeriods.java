package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/**
 * All rules of retention. They are the municipality's, as what residents told is; the police have rules of their own,
 * and find none here.
 */
@Repository
class RetentionPeriods {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** @throws NotFound if the actor is not the municipality's */
    RetentionPeriod get(RetentionKind kind) {
        return all().stream()
                .filter(period -> period.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound(RetentionPeriod.class, kind));
    }

    /**
     * In the order of their kinds.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    List<RetentionPeriod> all() {
        mustBeOurs();
        return em.createQuery("from RetentionPeriod", RetentionPeriod.class).getResultList().stream()
                .sorted(Comparator.comparing(RetentionPeriod::kind))
                .toList();
    }

    /**
     * What has gone, the latest first.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    List<RetentionRemoval> removals(int limit) {
        mustBeOurs();
        return em.createQuery("from RetentionRemoval r order by r.at desc, r.id desc", RetentionRemoval.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private void mustBeOurs() {
        if (current.party() != Party.MUNICIPALITY) {
            throw new NotFound(RetentionPeriod.class, current.party());
        }
    }
}
