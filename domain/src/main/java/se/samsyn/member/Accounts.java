package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Accounts as this feature itself asks for them: to let somebody in, and to know who acts. */
@ReadModel
class Accounts {

    /** An account by the name that somebody gives. */
    record Known(MemberId id, String passwordHash) {}

    /** A member as they act now. */
    record Entered(Actor actor, @Nullable String unit, Set<Permission> permissions) {}

    @Inject
    Members members;

    /** The account of this name, active or not. */
    @Allows(Permission.ANYONE)
    public Optional<Known> known(String username) {
        return members.byUsername(username).map(member -> new Known(member.id(), member.passwordHash()));
    }

    /** The member as they act now; empty when they are not (or no longer) active. */
    @Allows(Permission.ANYONE)
    public Optional<Entered> enter(String username) {
        return members.byUsername(username)
                .filter(Member::isActive)
                .map(member -> new Entered(member.asActor(), member.unitCode(), members.permissionsOf(member.roles())));
    }
}
