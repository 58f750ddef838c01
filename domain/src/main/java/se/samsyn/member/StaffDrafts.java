package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Subject;

/** What members have typed and not saved. Whoever asks finds their own and nobody else's. */
@Repository
class StaffDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** @throws NotAllowed if nobody of staff acts */
    StaffDraft.Key key(Subject subject, String form) {
        var member = current.actor().member();
        if (member == null) {
            throw new NotAllowed("a member is needed");
        }
        return StaffDraft.Key.of(member, subject, form);
    }

    void keep(StaffDraft draft) {
        draft.bind(em.createNativeQuery(StaffDraft.UPSERT)).executeUpdate();
    }

    Optional<StaffDraft> find(StaffDraft.Key key) {
        return Optional.ofNullable(em.find(StaffDraft.class, key));
    }

    void drop(StaffDraft.Key key) {
        em.createQuery("delete from StaffDraft d where d.id = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Answers how many there were. */
    int dropOlderThan(Instant then) {
        return em.createQuery("delete from StaffDraft d where d.savedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
