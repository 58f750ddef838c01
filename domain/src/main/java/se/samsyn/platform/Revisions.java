package se.samsyn.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.kernel.Actor;

/** How records read at each moment that mattered. Only ever added to (S-55: earlier content is versioned, not lost). */
@Repository
public class Revisions {

    @PersistenceContext
    EntityManager em;

    /**
     * Keeps how a record reads now. Nothing is added when it reads as before, so that saving without a change voids
     * nothing.
     */
    public Revision record(Subject subject, String content, Actor by, Instant at) {
        // the record before its revision: the second of two writers is told of the first, not that a number is taken
        em.flush();
        var latest = latest(subject);
        if (latest.isPresent() && latest.get().reads(content)) {
            return latest.get();
        }
        var next = new Revision(subject, latest.map(Revision::number).orElse(0) + 1, content, by, at);
        em.persist(next);
        em.flush();
        return next;
    }

    public Optional<Revision> latest(Subject subject) {
        return all(subject, 1).stream().findFirst();
    }

    /** The revisions of a record, newest first. */
    public List<Revision> all(Subject subject, int limit) {
        return em.createQuery("from Revision r where r.subject = :subject order by r.number desc", Revision.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultList();
    }
}
