package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Accounts as this feature itself asks for them: to let somebody in, and to know who acts. */
@ReadModel
class Accounts {

    /** An account by the name that somebody gives. */
    record Known(MemberId id, @Nullable String passwordHash) {}

    /** What somebody is called, at the door and among people. */
    record Names(String username, String name) {}

    /** A member as they act now. */
    record Entered(Actor actor, @Nullable String unit, Set<Permission> permissions) {}

    @Inject
    Members members;

    @Inject
    MemberSessions sessions;

    @Inject
    PasswordLinks links;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The account of this name, active or not. */
    @Allows(Permission.ANYONE)
    public Optional<Known> known(String username) {
        return members.byUsername(username).map(member -> new Known(member.id(), member.passwordHash()));
    }

    /** What the member who acts is called. */
    @Allows(Permission.ENTER)
    public Names me() {
        var member =
                members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
        return new Names(member.username(), member.name());
    }

    /** What the member is called whose link this is; empty when it is no good (any more). */
    @Allows(Permission.ANYONE)
    public Optional<Names> linked(String token) {
        return links.look(token, clock.instant())
                .map(members::get)
                .filter(Member::isActive)
                .map(member -> new Names(member.username(), member.name()));
    }

    /** The member as they act now; empty when they are not (or no longer) active. */
    @Allows(Permission.ANYONE)
    public Optional<Entered> enter(String username) {
        return members.byUsername(username).filter(Member::isActive).map(this::entered);
    }

    /** The same by a login, which is seen thereby; empty when it is over, too. */
    @Allows(Permission.ANYONE)
    public Optional<Entered> enter(MemberSessionId id) {
        var now = clock.instant();
        var member = sessions.find(id)
                .filter(session -> session.isOpen(now))
                .map(session -> members.get(session.member()))
                .filter(Member::isActive);
        member.ifPresent(seen -> sessions.see(id, now));
        return member.map(this::entered);
    }

    private Entered entered(Member member) {
        return new Entered(member.asActor(), member.unitCode(), members.permissionsOf(member.roles()));
    }
}
