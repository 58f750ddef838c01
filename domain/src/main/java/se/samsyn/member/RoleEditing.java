package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How it is decided what each role may do. What was given or taken has a line of its own in the audit trail. */
@UseCase
public class RoleEditing {

    /** Those that everybody or every member has, and that of the clock. */
    static final Set<Permission> NO_ROLE_HOLDS = EnumSet.of(Permission.ANYONE, Permission.RUN_JOBS, Permission.ENTER);

    @Inject
    Roles roles;

    @Inject
    Members members;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    /**
     * Says what a role may do from now on; its members may at their next click.
     *
     * @param read what it could do when the page was opened
     * @param wanted all that it may do
     * @throws NotFound if there is no such role
     * @throws RuleBroken if whoever decides over accounts would read reports, or the actor could decide no longer
     * @throws Stale if somebody else has been faster
     * @throws IllegalArgumentException for what no role can hold
     */
    @Allows(Permission.MANAGE_ROLES)
    @AsksForProof
    public void change(String code, Set<Permission> read, Set<Permission> wanted) {
        if (wanted.stream().anyMatch(NO_ROLE_HOLDS::contains)) {
            throw new IllegalArgumentException("no role can hold it");
        }
        var role = roles.get(code);
        var before = role.permissions();
        if (!before.equals(read)) {
            throw new Stale();
        }
        role.permit(wanted);
        if (!members.permissionsOf(members.rolesOf(current.actor())).contains(Permission.MANAGE_ROLES)) {
            throw new RuleBroken(MemberRule.OWN_WAY_BACK);
        }
        for (var permission : Permission.values()) {
            if (before.contains(permission) != wanted.contains(permission)) {
                var deed = wanted.contains(permission) ? "RoleEditing.give" : "RoleEditing.take";
                trail.add(current.actor(), deed, "Role:" + code + " Permission:" + permission);
            }
        }
    }

    /**
     * Says whether the role's members must prove themselves by more than a password. Who has not is led to do so at the
     * next click, and may do nothing else.
     *
     * @throws NotFound if there is no such role
     */
    @Allows(Permission.MANAGE_ROLES)
    @AsksForProof
    public void askTwice(String code, boolean wanted) {
        var role = roles.get(code);
        if (role.asksTwice() != wanted) {
            role.askTwice(wanted);
            trail.add(current.actor(), wanted ? "RoleEditing.secure" : "RoleEditing.ease", "Role:" + code);
        }
    }
}
