package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** How staff prove who they are. Says neither whether a name exists nor why it was refused. */
@ReadModel
public class SigningIn {

    /** A member as they act now. */
    public record Entered(Actor actor, @Nullable String unit, Set<Permission> permissions) {}

    /** Compared with when there is no such member, so that both answers take the same time. */
    private volatile @Nullable String nobody;

    @Inject
    Members members;

    @Inject
    PasswordHash passwords;

    @Inject
    Clock clock;

    /** Whether name and password belong together, the member is active and need not wait. */
    @Allows(Permission.ANYONE)
    public boolean accepts(String username, String password) {
        var found = members.byUsername(username);
        var matches =
                passwords.matches(password, found.map(Member::passwordHash).orElseGet(this::nobodysHash));
        var now = clock.instant();
        if (found.isEmpty() || !found.get().mayTry(now)) {
            return false;
        }
        if (matches) {
            found.get().signedIn();
        } else {
            found.get().failedToSignIn(now);
        }
        return matches;
    }

    /** The member as they act now; empty when they are not (or no longer) active. */
    @Allows(Permission.ANYONE)
    public Optional<Entered> enter(String username) {
        return members.byUsername(username)
                .filter(Member::isActive)
                .map(member -> new Entered(member.asActor(), member.unitCode(), members.permissionsOf(member.roles())));
    }

    private String nobodysHash() {
        if (nobody == null) {
            nobody = passwords.of("nobody has this password");
        }
        return nobody;
    }
}
