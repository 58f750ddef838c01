package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.passkey.Purpose;
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

    /**
     * Those that have not ended and began in one session at a provider, and those of a member of which that is not
     * known.
     *
     * @param session as {@link MemberSession#begunAt} has it; null takes all of the member
     * @param member null when nobody knows whose they are
     */
    List<MemberSession> begunAt(@Nullable String session, @Nullable MemberId member, Instant now) {
        return em.createQuery(
                        """
                        from MemberSession s where s.endedAt is null and s.openedAt > :born
                        and (s.providerSession = :session
                        or s.memberId = :member and (:session is null or s.providerSession is null))
                        """,
                        MemberSession.class)
                .setParameter("born", now.minus(MemberSession.LIFE))
                .setParameter("session", session)
                .setParameter("member", member == null ? null : member.value())
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

    /** Notes by what it is proven, just now; answers false when it was ended meanwhile. */
    boolean prove(MemberSessionId id, Proof proof, Instant now) {
        return em.createQuery(
                                """
                                update MemberSession s set s.proof = :proof, s.provenAt = :now
                                where s.id = :id and s.endedAt is null
                                """)
                        .setParameter("proof", proof)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Notes that its member has proven who they are again. */
    void proveAgain(MemberSessionId id, Instant now) {
        em.createQuery("update MemberSession s set s.provenAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes that nothing but the password counts for it any longer. */
    void lower(MemberSessionId id) {
        em.createQuery("update MemberSession s set s.proof = :proof where s.id = :id")
                .setParameter("proof", Proof.PASSWORD)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes what a key is asked to sign in it; what it was asked before is void. */
    void challenge(MemberSessionId id, String challenge, Purpose purpose, Instant now) {
        em.createQuery(
                        """
                        update MemberSession s
                        set s.challenge = :challenge, s.challengeFor = :purpose, s.challengedAt = :now
                        where s.id = :id and s.endedAt is null
                        """)
                .setParameter("challenge", challenge)
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What a key was asked to sign in it for this, once; empty when nothing (any more). */
    Optional<String> takeChallenge(MemberSession session, Purpose purpose, Instant now) {
        // of two who answer at once, the row lets only one take it
        return session.challenge(purpose, now)
                .filter(asked -> em.createQuery(
                                        """
                                        update MemberSession s set s.challenge = null
                                        where s.id = :id and s.challenge = :challenge
                                        """)
                                .setParameter("id", session.id())
                                .setParameter("challenge", asked)
                                .executeUpdate()
                        == 1);
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
