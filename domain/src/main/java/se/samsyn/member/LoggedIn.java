package se.samsyn.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/**
 * Who acts in this request: a resident until the back office's door says who has logged in, or a timer that a job runs.
 * Asked anew in each request, so that a deactivated member or a changed role counts from the next click on.
 */
@RequestScoped
public class LoggedIn implements CurrentActor {

    @Inject
    Accounts accounts;

    private Actor actor = Actor.RESIDENT;
    private @Nullable String unit;
    private Set<Permission> permissions = Set.of();
    private boolean held;
    private boolean fresh = true;
    private @Nullable MemberSessionId session;

    /**
     * Acts as this member from here on.
     *
     * @throws NotAllowed if there is no such active member
     */
    public void enter(String username) {
        enter(accounts.enter(username).orElseThrow(() -> new NotAllowed("not an active member")));
        session = null;
    }

    /**
     * Acts as the member whose login this is from here on.
     *
     * @throws NotAllowed if it is over, or the account
     */
    public void enter(MemberSessionId login) {
        enter(accounts.enter(login).orElseThrow(() -> new NotAllowed("not an open login")));
        session = login;
    }

    private void enter(Accounts.Entered entered) {
        actor = entered.actor();
        unit = entered.unit();
        permissions = entered.permissions();
        held = entered.held();
        fresh = entered.fresh();
    }

    /** Acts as the system itself from here on: for jobs that run by the clock. */
    public void enterAsSystem() {
        actor = Actor.SYSTEM;
        unit = null;
        permissions = Set.of();
        held = false;
        fresh = true;
        session = null;
    }

    /** The login by which a member acts; null while nobody has logged in. */
    public @Nullable MemberSessionId session() {
        return session;
    }

    /** Whether a member acts whose role asks for more than a password: they can set that up, and do nothing else. */
    public boolean isHeld() {
        return held;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public @Nullable String unit() {
        return unit;
    }

    @Override
    public boolean isProvenJustNow() {
        return fresh;
    }

    @Override
    public boolean may(Permission permission) {
        return switch (permission) {
            case ANYONE -> true;
            case RUN_JOBS -> actor.kind() == Actor.Kind.SYSTEM;
            case ENTER -> actor.kind() == Actor.Kind.STAFF;
            default -> permissions.contains(permission);
        };
    }
}
