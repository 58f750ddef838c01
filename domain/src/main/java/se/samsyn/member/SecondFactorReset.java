package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How somebody comes in again who has lost phone and paper. Nobody sees what is taken away. */
@UseCase
public class SecondFactorReset {

    @Inject
    Members members;

    @Inject
    MemberSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Takes away what a member proves themselves with besides the password, and ends their logins. An account of the
     * police waits for approval by their own again: whoever manages accounts is of the municipality, and must not be
     * able to weaken an officer's login alone.
     *
     * @throws NotAllowed for one's own account, where the password is asked for
     */
    @Allows(Permission.MANAGE_MEMBERS)
    @AsksForProof
    public void reset(MemberId id) {
        if (id.value().equals(current.actor().member())) {
            throw new NotAllowed("one's own second factor without the password");
        }
        var member = members.get(id);
        factors.dropAll(member);
        member.awaitOwn();
        sessions.endAllOf(id, null, clock.instant());
    }
}
