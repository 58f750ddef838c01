package se.samsyn.member;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Passwords as Argon2id hashes with the parameters of ASVS 5.0, appendix C (46 MiB, one pass). At most four are
 * computed at once, so that a flood of logins cannot eat the memory.
 */
@ApplicationScoped
class PasswordHash {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(47_104, 1, 1, 32, Argon2.ID);

    private final Semaphore places = new Semaphore(4, true);

    /** A new hash with a salt of its own; at most 200 characters. */
    String of(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            places.release();
        }
    }
}
