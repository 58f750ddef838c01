package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** The apps that show members' codes, one for each at most. */
@Repository
class Authenticators {

    /** How long a secret is shown that nobody has taken into an app. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    /** Makes a secret that lets nobody in yet; an earlier one of the kind is void. */
    void begin(Member member, Instant now) {
        var totp = Totp.fresh(random);
        var earlier = em.find(Authenticator.class, member.id(), LockModeType.PESSIMISTIC_WRITE);
        if (earlier == null) {
            em.persist(Authenticator.begun(member.id(), member.party(), totp, vault, now));
        } else {
            earlier.beginAnew(member.party(), totp, vault, now);
        }
    }

    /** The secret that waits for a first code; empty when none does (any more). */
    Optional<Totp> begun(Member member, Instant now) {
        return find(member.id())
                .filter(app ->
                        app.confirmedAt() == null && now.isBefore(app.begunAt().plus(SHOWN)))
                .map(app -> app.totp(member.party(), vault));
    }

    /** Lets in from here on, if this is a first code; answers whether it is. */
    boolean confirm(Member member, String code, Instant now) {
        var app = lock(member.id()).filter(begun -> begun.confirmedAt() == null);
        var right = app.isPresent() && app.get().takes(code, member.party(), vault, now);
        if (right) {
            app.get().confirm(now);
        }
        return right;
    }

    /** Since when a member's app lets in; empty when none does. */
    Optional<Instant> since(MemberId member) {
        return find(member).map(Authenticator::confirmedAt);
    }

    /** Whose app lets in. */
    Set<MemberId> owners() {
        return em.createQuery("select a.member from Authenticator a where a.confirmedAt is not null", MemberId.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether this is a code of the member's app that was not taken before; it is taken now. */
    boolean take(Member member, String code, Instant now) {
        return lock(member.id())
                .filter(app -> app.confirmedAt() != null && app.takes(code, member.party(), vault, now))
                .isPresent();
    }

    void drop(MemberId member) {
        find(member).ifPresent(em::remove);
    }

    private Optional<Authenticator> find(MemberId member) {
        return Optional.ofNullable(em.find(Authenticator.class, member));
    }

    private Optional<Authenticator> lock(MemberId member) {
        return Optional.ofNullable(em.find(Authenticator.class, member, LockModeType.PESSIMISTIC_WRITE));
    }
}
