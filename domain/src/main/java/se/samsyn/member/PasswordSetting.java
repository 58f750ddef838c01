package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Puts a password in the place of another, which was proven and judged before. Logins with the old one end. */
@UseCase
class PasswordSetting {

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

    /**
     * Sets the password of the one who acts.
     *
     * @param kept the login that goes on; null ends all
     */
    @Allows(Permission.ENTER)
    public MemberId mine(String hash, @Nullable MemberSessionId kept) {
        var member =
                members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
        member.changePassword(hash);
        sessions.endAllOf(member.id(), kept, clock.instant());
        return member.id();
    }

    /**
     * Sets the password of whoever was mailed this link, which is used up thereby.
     *
     * @throws RuleBroken if it is no good (any more)
     */
    @Allows(Permission.ANYONE)
    public MemberId byLink(String token, String hash) {
        var now = clock.instant();
        var member = links.take(token, now)
                .map(members::get)
                .filter(Member::isActive)
                .orElseThrow(() -> new RuleBroken(MemberRule.LINK_OVER));
        member.changePassword(hash);
        sessions.endAllOf(member.id(), null, now);
        return member.id();
    }
}
