package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Vault;

/** What staff wrote among themselves. */
@Repository
class Notes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Of whoever acts, now. */
    void add(ConcernId concern, String words, Visibility visibility) {
        var owner = new Owner(current.party(), current.unit());
        em.persist(ConcernNote.of(concern, owner, visibility, words, vault, current.actor(), clock.instant()));
    }

    /** Those of a concern that the actor may read, latest first. */
    List<NoteQueries.Row> of(ConcernId concern) {
        var sight = Sight.of(current);
        return em.createQuery("from ConcernNote n where n.concern = :concern order by n.at desc", ConcernNote.class)
                .setParameter("concern", concern)
                .getResultStream()
                .filter(note -> note.isSeenBy(sight))
                .map(note -> new NoteQueries.Row(note.open(vault), note.visibility(), note.by(), note.at()))
                .toList();
    }
}
