package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How accounts come and go. */
@UseCase
public class MemberAdministration {

    @Inject
    Members members;

    @Inject
    MemberSessions sessions;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHash passwords;

    @Inject
    Clock clock;

    /**
     * Adds a member, active at once.
     *
     * @throws RuleBroken if the name is taken, the password may not be chosen, or the unit is the other party's
     */
    @Allows(Permission.MANAGE_MEMBERS)
    public MemberId add(
            String username, String name, Party party, @Nullable String unitCode, Set<String> roles, String password) {
        rules.require(password, username, name);
        if (members.byUsername(username).isPresent()) {
            throw new RuleBroken(MemberRule.USERNAME_TAKEN, username);
        }
        if (members.units().stream().anyMatch(unit -> unit.code().equals(unitCode) && unit.party() != party)) {
            throw new RuleBroken(MemberRule.UNIT_OF_OTHER_PARTY);
        }
        var member = Member.of(MemberId.next(), username, name, party, unitCode, roles, passwords.of(password));
        members.add(member);
        return member.id();
    }

    /** Ends an account and every login of it; what the member did keeps their id, party and role. */
    @Allows(Permission.MANAGE_MEMBERS)
    public void deactivate(MemberId id) {
        members.get(id).deactivate();
        sessions.endAllOf(id, null, clock.instant());
    }
}
