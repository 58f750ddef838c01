package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samsyn.platform.ReadableAlphabet;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Secrets;

/** The codes on paper that let members in when phone and key are gone, each once. */
@Repository
class RecoveryCodes {

    private static final int HOW_MANY = 10;

    /** Fifty bits. */
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    /** Makes ten, as they are written down: in two groups. Earlier ones are void. */
    List<String> issue(MemberId member) {
        drop(member);
        var codes = new ArrayList<String>();
        for (int i = 0; i < HOW_MANY; i++) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            var code = ReadableAlphabet.write(bytes, LENGTH);
            em.persist(RecoveryCode.of(member, code, secrets));
            codes.add(code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2));
        }
        return codes;
    }

    /** Whether this is a code that is left; it is gone now. Compares all of them, each in constant time. */
    boolean take(MemberId member, String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var found = new ArrayList<RecoveryCode.Key>();
        for (var left : of(member)) {
            // of a key that the file no longer holds nobody can tell
            if (secrets.ids().contains(left.keyId())
                    && MessageDigest.isEqual(
                            bytes(left.hash()), bytes(RecoveryCode.hash(member, code, left.keyId(), secrets)))) {
                found.add(left.id());
            }
        }
        // of two who use one at once, the row lets only one in
        return found.stream().anyMatch(this::remove);
    }

    int left(MemberId member) {
        return of(member).size();
    }

    void drop(MemberId member) {
        em.createQuery("delete from RecoveryCode c where c.id.memberId = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    private boolean remove(RecoveryCode.Key key) {
        return em.createQuery("delete from RecoveryCode c where c.id.memberId = :member and c.id.hash = :hash")
                        .setParameter("member", key.memberId())
                        .setParameter("hash", key.hash())
                        .executeUpdate()
                == 1;
    }

    private List<RecoveryCode> of(MemberId member) {
        return em.createQuery("from RecoveryCode c where c.id.memberId = :member", RecoveryCode.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
