package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.passkey.Ceremony;
import se.samsyn.member.passkey.KeyOwner;
import se.samsyn.platform.Repository;

/** The keys of members. */
@Repository
class Passkeys {

    /** More than one can tell apart. */
    static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ceremony ceremony;

    /** Something to sign that nobody can have known before. */
    String challenge() {
        return ceremony.challenge();
    }

    /** What to ask the browser for a new key of a member. */
    String adding(Member member, String challenge) {
        var owner = new KeyOwner(member.id().value(), member.username(), member.name());
        return ceremony.adding(owner, known(member.id()), challenge);
    }

    /** What to ask the browser for a key of a member. */
    String proving(MemberId member, String challenge) {
        return ceremony.proving(known(member), challenge);
    }

    /**
     * Adds what the browser has made.
     *
     * @param challenge what it was asked to sign; null when it was asked for nothing (any more)
     * @throws RuleBroken if the answer proves no key, the key is somebody's already, or there are {@link #MOST}
     */
    Passkey add(Member member, String name, String answer, @Nullable String challenge, Instant now) {
        if (of(member.id()).size() >= MOST) {
            throw new RuleBroken(MemberRule.PASSKEYS_FULL, MOST);
        }
        var key = Optional.ofNullable(challenge)
                .flatMap(asked -> ceremony.added(answer, asked))
                .filter(made -> byCredential(made.id(), LockModeType.NONE).isEmpty())
                .orElseThrow(() -> new RuleBroken(MemberRule.PASSKEY_REFUSED));
        var passkey = new Passkey(member.id(), key, name, now);
        em.persist(passkey);
        return passkey;
    }

    /** Whether one of the member's keys has signed the challenge. */
    boolean take(MemberId member, String answer, String challenge, Instant now) {
        var named = ceremony.named(answer)
                .flatMap(id -> byCredential(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(passkey -> passkey.member().equals(member));
        var count = named.flatMap(passkey -> ceremony.proven(answer, challenge, passkey.key()));
        count.ifPresent(signed -> named.get().used(signed, now));
        return count.isPresent();
    }

    /** Those of a member, the oldest first. */
    List<Passkey> of(MemberId member) {
        return em.createQuery("from Passkey p where p.memberId = :member order by p.addedAt, p.id", Passkey.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    Passkey get(MemberId member, PasskeyId id) {
        return Optional.ofNullable(em.find(Passkey.class, id))
                .filter(passkey -> passkey.member().equals(member))
                .orElseThrow(() -> new NotFound(Passkey.class, id));
    }

    /** Who has one. */
    Set<MemberId> owners() {
        var owners = new HashSet<MemberId>();
        em.createQuery("select distinct p.memberId from Passkey p", UUID.class)
                .getResultStream()
                .map(MemberId::new)
                .forEach(owners::add);
        return owners;
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }

    void drop(MemberId member) {
        of(member).forEach(em::remove);
    }

    private List<String> known(MemberId member) {
        return of(member).stream().map(Passkey::credentialId).toList();
    }

    private Optional<Passkey> byCredential(String id, LockModeType lock) {
        return em
                .createQuery("from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }
}
