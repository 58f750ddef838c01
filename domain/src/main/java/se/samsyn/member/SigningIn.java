package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotAllowed;

/**
 * How staff prove who they are: by a password, and by a code or a key if they have set one up. Says neither whether a
 * name exists nor why it was refused. The password is compared outside any transaction, since that takes long on
 * purpose.
 */
@ApplicationScoped
public class SigningIn {

    /**
     * What a name and its password lead to.
     *
     * @param login opens nothing as long as more is asked for
     * @param asksMore whether a second step has to follow
     */
    public record Entrance(MemberSessionId login, boolean asksMore) {}

    /**
     * What a second step can be taken by; by codes on paper in any case.
     *
     * @param byApp whether an app shows codes
     * @param passkey what to ask the browser for a key, in the JSON of WebAuthn; null when there is none
     */
    public record Asked(boolean byApp, @Nullable String passkey) implements Serializable {}

    /** What a second step leads to. */
    public enum Outcome {
        IN,
        /** Wrong, used before, or the account must wait. */
        REFUSED,
        /** It took too long, or the login was ended meanwhile: it begins anew. */
        OVER
    }

    /**
     * Compared with when there is no such member, or none who has chosen a password, so that all answers take the same
     * time. Of a password that nobody knows.
     */
    private volatile @Nullable String nobody;

    @Inject
    Accounts accounts;

    @Inject
    SignInTries tries;

    @Inject
    SecondStep secondStep;

    @Inject
    PasswordHash passwords;

    /**
     * The first step of a new login, if name and password belong together, the member is active and need not wait.
     *
     * @param browser as the member will know it again; may be empty
     */
    public Optional<Entrance> letIn(String username, String password, String browser) {
        return proven(username, password)
                .map(id -> tries.open(id, browser))
                .map(login -> new Entrance(login, accounts.enter(login).isEmpty()));
    }

    /**
     * The second step of a login: a code from the app, or one from paper. Each is good once, and a wrong one counts as
     * a wrong password does.
     */
    public Outcome prove(MemberSessionId login, String code) {
        return secondStep.take(login, new Shown.Code(code));
    }

    /** What the second step of a login can be taken by; each time a key is asked anew. Empty when the login is over. */
    public Optional<Asked> ask(MemberSessionId login) {
        return secondStep.ask(login);
    }

    /** The second step of a login: what the browser answers for a key. It counts as a code does. */
    public Outcome proveByPasskey(MemberSessionId login, String answer) {
        return secondStep.take(login, new Shown.Signature(answer));
    }

    /** Whose name and password these are; nobody's while they must wait. A wrong password is counted. */
    Optional<MemberId> proven(String username, String password) {
        var known = accounts.known(username);
        boolean matches = passwords.matches(
                password, known.map(Accounts.Known::passwordHash).orElseGet(this::nobodysHash));
        if (known.isEmpty()) {
            tries.unknown();
            return Optional.empty();
        }
        var id = known.get().id();
        if (!matches) {
            tries.failed(id);
            return Optional.empty();
        }
        try {
            tries.succeeded(id);
            return known.map(Accounts.Known::id);
        } catch (NotAllowed notNow) {
            tries.refused(id);
            return Optional.empty();
        }
    }

    private String nobodysHash() {
        if (nobody == null) {
            nobody = passwords.of(UUID.randomUUID().toString());
        }
        return nobody;
    }
}
