package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/** What is held back from retention, which is the municipality's; the police find none of it. */
@Repository
class RetentionHolds {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(RetentionHold hold) {
        em.persist(hold);
    }

    /**
     * Those that hold, the oldest first.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    List<RetentionHold> all(int limit) {
        mustBeOurs();
        return em.createQuery("from RetentionHold h where h.liftedAt is null order by h.at, h.id", RetentionHold.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * As it was read.
     *
     * @throws NotFound if there is none, or the actor is not the municipality's
     * @throws Stale if somebody has changed it since
     */
    RetentionHold get(RetentionHoldId id, long read) {
        mustBeOurs();
        var hold = Optional.ofNullable(em.find(RetentionHold.class, id))
                .orElseThrow(() -> new NotFound(RetentionHoldId.class, id));
        if (hold.version() != read) {
            throw new Stale();
        }
        return hold;
    }

    /**
     * A report of the municipality's, or a problem that it sees. What retention is about to take is waited for; none of
     * it goes from now on.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    Optional<RetentionHold.Target> target(String number) {
        mustBeOurs();
        var report = one(
                "select cast(id as char) from concern where number = :number and owner_party = 'MUNICIPALITY' for update",
                number);
        if (report != null) {
            return Optional.of(new RetentionHold.Target(number, report, null));
        }
        var problem = one(
                "select cast(id as char) from problem where number = :number"
                        + " and (owner_party = 'MUNICIPALITY' or visibility in ('BOTH', 'PUBLIC'))",
                number);
        if (problem == null) {
            return Optional.empty();
        }
        em.createNativeQuery("select c.id from concern c join problem_evidence e on e.concern_id = c.id"
                        + " where e.problem_id = :problem for update")
                .setParameter("problem", problem)
                .getResultList();
        return Optional.of(new RetentionHold.Target(number, null, problem));
    }

    /** Which of these reports are held back, by their numbers. */
    Set<String> heldAmong(Collection<String> numbers) {
        var held = new HashSet<String>();
        if (!numbers.isEmpty()) {
            for (Object number : em.createNativeQuery(
                            "select c.number from concern c where c.number in (:numbers) and " + DueRows.HELD)
                    .setParameter("numbers", numbers)
                    .getResultList()) {
                held.add((String) number);
            }
        }
        return held;
    }

    private @Nullable UUID one(String query, String number) {
        List<?> found =
                em.createNativeQuery(query).setParameter("number", number).getResultList();
        return found.isEmpty() ? null : UUID.fromString((String) found.get(0));
    }

    private void mustBeOurs() {
        if (current.party() != Party.MUNICIPALITY) {
            throw new NotFound(RetentionHold.class, current.party());
        }
    }
}
