package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/** What the acting party has given out. */
@Repository
class Disclosures {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** By whoever acts, now. */
    DisclosureId add(DisclosureFormat format, Set<SecrecyGround> grounds, Set<Disclosure.Report> reports) {
        var disclosure = Disclosure.of(current.party(), format, grounds, reports, current.actor(), clock.instant());
        em.persist(disclosure);
        return disclosure.id();
    }

    /** Latest first. */
    List<Disclosure> latest(int limit) {
        return em.createQuery(
                        "from Disclosure d where d.party = :party order by d.at desc, d.id desc", Disclosure.class)
                .setParameter("party", current.party())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The numbers of those that the actor sees. */
    Map<ConcernId, String> numbers(Set<ConcernId> concerns) {
        if (concerns.isEmpty()) {
            return Map.of();
        }
        var query = em.createQuery(
                "select c.id, c.marks.number from Concern c where c.id in :ids and " + ConcernSight.clause("c"),
                Object[].class);
        return ConcernSight.of(current).bind(query.setParameter("ids", concerns)).getResultList().stream()
                .collect(Collectors.toMap(row -> (ConcernId) row[0], row -> (String) row[1]));
    }
}
