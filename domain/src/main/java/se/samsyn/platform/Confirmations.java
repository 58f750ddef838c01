package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks by mail whether an address is somebody's own. The mail carries a link and, for those who would rather type, a
 * short code; either is good once and for a limited time ({@link Settings#confirmationValidity}).
 */
@Repository
public class Confirmations {

    /** 128 bits. */
    private static final int LINK_LENGTH = 26;

    /** 39 bits: enough for what can be tried only so often, and confirms nothing but an address. */
    private static final int CODE_LENGTH = 8;

    private static final int TYPED_MAX = 60;

    /** The secrets of a letter; kept nowhere. */
    public record Issued(String link, String code) {

        /** As it is written. */
        public String formattedCode() {
            return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
        }

        /** Without them: they must not end up in a log. */
        @Override
        public String toString() {
            return "Issued";
        }
    }

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Issues the secrets for a letter; earlier ones about the same are void. */
    public Issued issue(Subject subject) {
        forget(subject);
        var issued = new Issued(drawn(LINK_LENGTH), drawn(CODE_LENGTH));
        var keyId = secrets.currentId();
        em.persist(new Confirmation(
                subject,
                hash(keyId, issued.link()),
                hash(keyId, issued.code()),
                clock.instant().plus(settings.confirmationValidity())));
        return issued;
    }

    /** Voids what was issued about it. */
    public void forget(Subject subject) {
        em.createQuery("delete from Confirmation c where c.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** What a link or a code is good for, locked until the transaction ends; empty when for nothing (any more). */
    Optional<Confirmation> open(String typed) {
        return find(typed, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, only looked at. */
    Optional<Confirmation> look(String typed) {
        return find(typed, LockModeType.NONE);
    }

    /** Deletes what is past its time; answers how many. */
    int forgetExpired(Instant at) {
        return em.createQuery("delete from Confirmation c where c.expiresAt < :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    private Optional<Confirmation> find(String typed, LockModeType lock) {
        var secret = typed.length() > TYPED_MAX
                ? ""
                : typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (secret.length() != LINK_LENGTH && secret.length() != CODE_LENGTH) {
            return Optional.empty();
        }
        var hashes = secrets.ids().stream().map(id -> hash(id, secret)).toList();
        var column = secret.length() == LINK_LENGTH ? "linkHash" : "codeHash";
        List<Confirmation> found = em.createQuery(
                        "from Confirmation c where c." + column + " in :hashes", Confirmation.class)
                .setParameter("hashes", hashes)
                .setLockMode(lock)
                .getResultList();
        var now = clock.instant();
        return found.stream().filter(confirmation -> confirmation.holds(now)).findFirst();
    }

    private String drawn(int length) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return ReadableAlphabet.write(bytes, length);
    }

    private String hash(String keyId, String secret) {
        var key = secrets.derive(keyId, "confirmation");
        return HexFormat.of().formatHex(Secrets.mac(key, secret.getBytes(StandardCharsets.US_ASCII)));
    }
}
