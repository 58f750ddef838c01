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

    /**
     * A member as they act now.
     *
     * @param held whether they may do nothing of what their roles allow, since they have not proven themselves enough
     * @param fresh whether they have proven who they are just now
     */
    record Entered(Actor actor, @Nullable String unit, Set<Permission> permissions, boolean held, boolean fresh) {}

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
        return members.byUsername(username).filter(Member::isActive).map(member -> entered(member, false, true));
    }

    /** The same by a login, which is seen thereby; empty when it is over, too. */
    @Allows(Permission.ANYONE)
    public Optional<Entered> enter(MemberSessionId id) {
        var now = clock.instant();
        var session = sessions.find(id).filter(login -> login.isOpen(now));
        var member = session.map(login -> members.get(login.member())).filter(Member::isActive);
        member.ifPresent(seen -> sessions.see(id, now));
        var proof = session.map(MemberSession::proof);
        var fresh = session.filter(login -> login.isFresh(now)).isPresent();
        return member.map(
                it -> entered(it, !proof.map(Proof::isTwofold).orElse(false) && members.askTwice(it.roles()), fresh));
    }

    private Entered entered(Member member, boolean held, boolean fresh) {
        var permissions = held ? Set.<Permission>of() : members.permissionsOf(member.roles());
        return new Entered(member.asActor(), member.unitCode(), permissions, held, fresh);
    }
}
