package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * How somebody gets an account: those who manage accounts invite, and a letter lets the invited choose a password that
 * nobody else has seen. For the police, their own must say yes before that letter leaves (domain.md 6.3).
 */
@UseCase
public class Inviting {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    @Inject
    Members members;

    @Inject
    MemberSessions sessions;

    @Inject
    MemberLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Invites somebody who has no account.
     *
     * @param email where the letter goes; kept for the day when they have forgotten the password
     * @param role the code of a role
     * @throws RuleBroken if the name is taken, the address none, or the unit the other party's
     */
    @Allows(Permission.MANAGE_MEMBERS)
    @AsksForProof
    public MemberId invite(
            String username, String name, String email, Party party, @Nullable String unitCode, String role) {
        members.requireRoomFor(username, party, unitCode);
        var member = Member.invited(MemberId.next(), username, name, party, unitCode, Set.of(role), address(email));
        members.add(member);
        if (member.isActive()) {
            letters.invite(member);
        }
        return member.id();
    }

    /**
     * Invites somebody again: a letter was lost, an account has ended or is about to. An older password counts until a
     * new one is chosen; one of the police waits for approval again, and is logged out until then.
     *
     * @param email where letters go from now on
     * @throws RuleBroken if the address is none
     */
    @Allows(Permission.MANAGE_MEMBERS)
    @AsksForProof
    public void inviteAgain(MemberId id, String email) {
        var member = members.get(id);
        member.inviteAgain(address(email));
        if (member.isActive()) {
            letters.invite(member);
        } else {
            sessions.endAllOf(id, null, clock.instant());
        }
    }

    /**
     * Says yes to an account of one's own party, for a year.
     *
     * @throws NotFound if it does not wait for that, or is the other party's
     */
    @Allows(Permission.APPROVE_MEMBERS)
    @AsksForProof
    public void approve(MemberId id) {
        var member = members.get(id);
        if (!member.isAwaiting() || member.party() != current.party()) {
            throw new NotFound(Member.class, id);
        }
        member.approve(LocalDate.now(clock.withZone(Settings.ZONE)));
        letters.invite(member);
    }

    private static String address(String typed) {
        var address = typed.strip();
        if (address.length() > Member.EMAIL_MAX || !EMAIL.matcher(address).matches()) {
            throw new RuleBroken(MemberRule.EMAIL_NEEDED);
        }
        return address;
    }
}
