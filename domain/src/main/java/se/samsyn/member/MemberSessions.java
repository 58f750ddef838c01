package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Repository;

/** All logins, those that are over too, for a month. */
@Repository
class MemberSessions {

    /** How exactly it is known when somebody was last seen: not each click needs a write. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    void add(MemberSession session) {
        em.persist(session);
    }

    Optional<MemberSession> find(MemberSessionId id) {
        return Optional.ofNullable(em.find(MemberSession.class, id));
    }

    /** Those of a member that are open, the one seen latest first; at most 50. */
    List<MemberSession> openOf(MemberId member, Instant now) {
        return em.createQuery(
                        """
                        from MemberSession s where s.memberId = :member and s.endedAt is null
                        and s.proof is not null and s.openedAt > :born and s.seenAt > :seen order by s.seenAt desc, s.id desc
                        """,
                        MemberSession.class)
                .setParameter("member", member.value())
                .setParameter("born", now.minus(MemberSession.LIFE))
                .setParameter("seen", now.minus(MemberSession.IDLE))
                .setMaxResults(50)
                .getResultList();
    }

    /** Notes that something was done in it; nothing else of the row is written, so that no end is undone. */
    void see(MemberSessionId id, Instant now) {
        em.createQuery("update MemberSession s set s.seenAt = :now where s.id = :id and s.seenAt <= :then")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("then", now.minus(GRAIN))
                .executeUpdate();
    }

    /** Notes by what it is proven; answers false when it was ended meanwhile. */
    boolean prove(MemberSessionId id, Proof proof) {
        return em.createQuery("update MemberSession s set s.proof = :proof where s.id = :id and s.endedAt is null")
                        .setParameter("proof", proof)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Ends all of a member, but for one that may be kept. */
    void endAllOf(MemberId member, @Nullable MemberSessionId kept, Instant now) {
        em.createQuery(
                        """
                        update MemberSession s set s.endedAt = :now
                        where s.memberId = :member and s.endedAt is null and (:kept is null or s.id.value <> :kept)
                        """)
                .setParameter("now", now)
                .setParameter("member", member.value())
                .setParameter("kept", kept == null ? null : kept.value())
                .executeUpdate();
    }

    /** Answers how many there were. */
    int dropOpenedBefore(Instant then) {
        return em.createQuery("delete from MemberSession s where s.openedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
