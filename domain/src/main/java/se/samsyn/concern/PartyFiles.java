package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** What the acting party keeps of reports as documents of its own. The other party's are never looked at here. */
@Repository
class PartyFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Optional<PartyFile> find(ConcernId concern) {
        return of(List.of(concern)).stream().findFirst();
    }

    /** Of those of these concerns that the actor sees. */
    List<PartyFile> of(Collection<ConcernId> concerns) {
        var query = em.createQuery(
                        "select f from PartyFile f join Concern c on c.id = f.concern"
                                + " where f.concern in :concerns and f.party = :party and "
                                + ConcernSight.clause("c"),
                        PartyFile.class)
                .setParameter("concerns", concerns)
                .setParameter("party", current.party());
        return ConcernSight.of(current).bind(query).getResultList();
    }

    /**
     * The party's own, made if it is not there yet.
     *
     * @param read the version that was read; {@link PartyFile#NONE} where there was none
     * @throws Stale if it has been changed since
     */
    PartyFile get(ConcernId concern, long read) {
        var found = find(concern);
        if (found.map(PartyFile::version).orElse(PartyFile.NONE) != read) {
            throw new Stale();
        }
        return found.orElseGet(() -> {
            var file = PartyFile.of(concern, current.party());
            em.persist(file);
            return file;
        });
    }

    /** Whether another report than this one has the number. */
    boolean isTaken(String number, ConcernId but) {
        return em.createQuery(
                                "select count(f) from PartyFile f where f.party = :party"
                                        + " and f.registrationNumber = :number and f.concern <> :but",
                                Long.class)
                        .setParameter("party", current.party())
                        .setParameter("number", number)
                        .setParameter("but", but)
                        .getSingleResult()
                > 0;
    }

    /** Writes a line, of whoever acts, now. */
    void note(ConcernId concern, FilingEvent event, @Nullable String value, @Nullable String remark) {
        em.persist(
                FileEntry.of(concern, current.party(), event, value, remark, vault, current.actor(), clock.instant()));
    }

    /** Latest first. */
    List<FileEntry> entries(ConcernId concern) {
        return em.createQuery(
                        "from FileEntry e where e.concern = :concern and e.party = :party order by e.at desc, e.id desc",
                        FileEntry.class)
                .setParameter("concern", concern)
                .setParameter("party", current.party())
                .getResultList();
    }
}
