package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotAllowed;

/**
 * How staff prove who they are. Says neither whether a name exists nor why it was refused. The password is compared
 * outside any transaction, since that takes long on purpose.
 */
@ApplicationScoped
public class SigningIn {

    /** Compared with when there is no such member, so that both answers take the same time. */
    private volatile @Nullable String nobody;

    @Inject
    Accounts accounts;

    @Inject
    SignInTries tries;

    @Inject
    PasswordHash passwords;

    /** Whether name and password belong together, the member is active and need not wait. */
    public boolean accepts(String username, String password) {
        var known = accounts.known(username);
        boolean matches = passwords.matches(
                password, known.map(Accounts.Known::passwordHash).orElseGet(this::nobodysHash));
        if (known.isEmpty()) {
            tries.unknown();
            return false;
        }
        var id = known.get().id();
        if (!matches) {
            tries.failed(id);
            return false;
        }
        try {
            tries.succeeded(id);
            return true;
        } catch (NotAllowed notNow) {
            tries.refused(id);
            return false;
        }
    }

    private String nobodysHash() {
        if (nobody == null) {
            nobody = passwords.of("nobody has this password");
        }
        return nobody;
    }
}
