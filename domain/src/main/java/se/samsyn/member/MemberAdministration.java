package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
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
     * Adds a member whose password is known, active at once and without end: for what begins without letters.
     *
     * @throws RuleBroken if the name is taken, the password may not be chosen, or the unit is the other party's
     */
    @Allows(Permission.MANAGE_MEMBERS)
    @AsksForProof
    public MemberId add(
            String username, String name, Party party, @Nullable String unitCode, Set<String> roles, String password) {
        rules.require(password, username, name);
        members.requireRoomFor(username, party, unitCode);
        var member = Member.of(MemberId.next(), username, name, party, unitCode, roles, passwords.of(password));
        members.add(member);
        return member.id();
    }

    /** Ends an account and every login of it; what the member did keeps their id, party and role. */
    @Allows(Permission.MANAGE_MEMBERS)
    @AsksForProof
    public void deactivate(MemberId id) {
        end(members.get(id));
    }

    /** Ends every login of an account that goes on: of somebody who has lost a machine, or whom somebody imitates. */
    @Allows(Permission.MANAGE_MEMBERS)
    public void logOut(MemberId id) {
        sessions.endAllOf(members.get(id).id(), null, clock.instant());
    }

    /** Ends the accounts whose last day is past; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int endExpired() {
        var expired = members.expiredBefore(LocalDate.now(clock.withZone(Settings.ZONE)));
        expired.forEach(this::end);
        return expired.size();
    }

    private void end(Member member) {
        member.deactivate();
        sessions.endAllOf(member.id(), null, clock.instant());
    }
}
