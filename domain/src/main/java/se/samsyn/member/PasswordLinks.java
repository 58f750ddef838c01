package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import se.samsyn.platform.Repository;

/** The links by which members choose a password, one for each at most. */
@Repository
class PasswordLinks {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    /** Makes one; an earlier one of the member is void. */
    String issue(MemberId member, Instant until) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var earlier = em.find(PasswordLink.class, member, LockModeType.PESSIMISTIC_WRITE);
        if (earlier == null) {
            em.persist(new PasswordLink(member, hash(token), until));
        } else {
            earlier.renew(hash(token), until);
        }
        return token;
    }

    /** Whose link this is; empty when it is nobody's (any more). */
    Optional<MemberId> look(String token, Instant now) {
        return find(token, now, LockModeType.NONE).map(PasswordLink::member);
    }

    /** The same, and the link is used up. */
    Optional<MemberId> take(String token, Instant now) {
        var link = find(token, now, LockModeType.PESSIMISTIC_WRITE);
        link.ifPresent(em::remove);
        return link.map(PasswordLink::member);
    }

    private Optional<PasswordLink> find(String token, Instant now, LockModeType lock) {
        return em
                .createQuery("from PasswordLink l where l.tokenHash = :hash", PasswordLink.class)
                .setParameter("hash", hash(token))
                .setLockMode(lock)
                .getResultList()
                .stream()
                .filter(link -> link.holds(now))
                .findFirst();
    }

    /** Without a key: nobody guesses 256 bits. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
