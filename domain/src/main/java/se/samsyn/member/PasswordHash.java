package se.samsyn.member;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import se.samsyn.platform.Settings;

/**
 * Passwords as Argon2id hashes with the parameters of ASVS 5.0, appendix C (one pass; memory:
 * {@link Settings#passwordMemory()}). At most four are computed at once, so that a flood of logins cannot eat the
 * memory.
 */
@ApplicationScoped
class PasswordHash {

    private final Semaphore places = new Semaphore(4, true);
    private final Settings settings;

    @Inject
    PasswordHash(Settings settings) {
        this.settings = settings;
    }

    /** For CDI's proxy only, which asks it nothing. */
    protected PasswordHash() {
        this(new Settings());
    }

    /** A new hash with a salt of its own; at most 200 characters. */
    String of(String password) {
        places.acquireUninterruptibly();
        try {
            var argon2id = Argon2Function.getInstance(settings.passwordMemory(), 1, 1, 32, Argon2.ID);
            return Password.hash(password).addRandomSalt(16).with(argon2id).getResult();
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
