package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Settings;

/** The registers of the actor's own party; what stands in the other one's is not found. */
@Repository
class Registers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    /** By year and party, such as B2026-0007. */
    String nextNumber(String letter, String series) {
        int year = today().getYear();
        return "%s%d-%04d".formatted(letter, year, numbers.next(series + "-" + current.party(), year));
    }

    void add(PersonRequest request) {
        em.persist(request);
    }

    void add(PrivacyIncident incident) {
        em.persist(incident);
    }

    /**
     * As it was read.
     *
     * @throws NotFound if there is none of the own party's
     * @throws Stale if it has been changed since
     */
    PersonRequest get(PersonRequestId id, long read) {
        var request = Optional.ofNullable(em.find(PersonRequest.class, id))
                .filter(found -> found.party() == current.party())
                .orElseThrow(() -> new NotFound(PersonRequestId.class, id));
        mustBe(read, request.version());
        return request;
    }

    /** As {@link #get(PersonRequestId, long)}. */
    PrivacyIncident get(PrivacyIncidentId id, long read) {
        var incident = Optional.ofNullable(em.find(PrivacyIncident.class, id))
                .filter(found -> found.party() == current.party())
                .orElseThrow(() -> new NotFound(PrivacyIncidentId.class, id));
        mustBe(read, incident.version());
        return incident;
    }

    private static void mustBe(long read, long version) {
        if (read != version) {
            throw new Stale();
        }
    }

    /** The open ones first, of these what is due first; then the closed ones, the latest first. */
    List<PersonRequest> requests(int limit) {
        return em.createQuery(
                        "from PersonRequest r where r.party = :party order by case when r.closedOn is null then 0 else 1 end,"
                                + " case when r.closedOn is null then r.dueOn end, r.closedOn desc, r.number desc",
                        PersonRequest.class)
                .setParameter("party", current.party())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The open ones first, of these what was found first; then the closed ones, the latest first. */
    List<PrivacyIncident> incidents(int limit) {
        return em.createQuery(
                        "from PrivacyIncident i where i.party = :party"
                                + " order by case when i.closedOn is null then 0 else 1 end,"
                                + " case when i.closedOn is null then i.facts.foundAt end, i.facts.foundAt desc, i.number desc",
                        PrivacyIncident.class)
                .setParameter("party", current.party())
                .setMaxResults(limit)
                .getResultList();
    }
}
