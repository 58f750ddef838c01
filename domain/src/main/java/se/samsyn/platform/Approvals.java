package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;

/** Approvals given to revisions of whatever needs both parties' word (S-04). Only ever added to. */
@Repository
public class Approvals {

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    /**
     * Approves the revision that was read, for the actor's party.
     *
     * @param number the revision that was read
     * @throws RuleBroken if it is no longer the latest, is the actor's own text, or the party has approved it already
     */
    public void approve(Subject subject, int number, Actor by, Instant at) {
        var latest = revisions.latest(subject).orElseThrow(() -> new NotFound(Revision.class, subject.kind()));
        if (latest.number() != number) {
            throw new RuleBroken(ApprovalRule.ANOTHER_REVISION);
        }
        if (latest.madeBy().isSamePerson(by)) {
            throw new RuleBroken(ApprovalRule.OWN_TEXT);
        }
        if (approvalsOf(latest).stream().anyMatch(given -> given.approvedBy().party() == by.party())) {
            throw new RuleBroken(ApprovalRule.ALREADY_APPROVED);
        }
        em.persist(new Approval(latest, by, at));
        em.flush();
    }

    /** Where the latest revision stands; empty while there is none. */
    public Optional<Standing> standing(Subject subject) {
        return revisions.latest(subject).map(revision -> {
            var seats = new EnumMap<Party, Standing.Seat>(Party.class);
            for (var approval : approvalsOf(revision)) {
                var party = approval.approvedBy().party();
                if (party != null) {
                    seats.put(party, new Standing.Seat(approval.approvedBy(), approval.approvedAt()));
                }
            }
            return new Standing(revision.number(), revision.madeBy(), seats);
        });
    }

    /** Which parties have approved the latest revision of each of these; those that nobody has are absent. */
    public Map<Subject, Set<Party>> given(Collection<Subject> subjects) {
        return em.createQuery(
                        """
                        select r.subject, a.approvedBy.party from Approval a join Revision r on r.id = a.revisionId
                        where r.subject in :subjects
                          and r.number = (select max(latest.number) from Revision latest where latest.subject = r.subject)
                        """,
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Subject) row[0], Collectors.mapping(row -> (Party) row[1], Collectors.toSet())));
    }

    private List<Approval> approvalsOf(Revision revision) {
        return em.createQuery("from Approval a where a.revisionId = :revision", Approval.class)
                .setParameter("revision", revision.id())
                .getResultList();
    }
}
