package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Tries to sign in, counted and in the audit trail. Whoever tries is nobody yet: the line has the account as what was
 * tried, never as who did it.
 */
@UseCase
class SignInTries {

    @Inject
    Members members;

    @Inject
    MemberSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The password was right. Wrong ones are forgotten only when nothing else is asked for: else whoever has the
     * password could guess at codes for ever.
     *
     * @throws NotAllowed if the account has ended or must wait
     */
    @Allows(Permission.ANYONE)
    public void succeeded(MemberId id) {
        var member = members.lock(id);
        if (!member.mayTry(clock.instant())) {
            throw new NotAllowed("an account that has ended or must wait");
        }
        if (!factors.has(id)) {
            member.signedIn();
        }
    }

    /** Lets in whoever has succeeded, or waits for the second step. */
    @Allows(Permission.ANYONE)
    public MemberSessionId open(MemberId id, String browser) {
        var proof = factors.has(id) ? null : Proof.PASSWORD;
        var session = new MemberSession(id, browser, proof, clock.instant());
        sessions.add(session);
        return session.id();
    }

    /** The password was right, but of an account that has ended or must wait. */
    @Allows(Permission.ANYONE)
    @SuppressWarnings("unused") // the audit line takes the id from the parameters
    public void refused(MemberId id) {}

    /**
     * The password was wrong. That the account must wait from now on has a line of its own; a try meanwhile makes it
     * wait no longer.
     */
    @Allows(Permission.ANYONE)
    public void failed(MemberId id) {
        var member = members.lock(id);
        var now = clock.instant();
        if (member.mayTry(now)) {
            member.failedToSignIn(now);
            if (!member.mayTry(now)) {
                trail.add(Actor.RESIDENT, "SignInTries.locked", MemberId.class.getSimpleName() + ":" + id.value());
            }
        }
    }

    /** There is no such account: nothing is counted, but the line is left, as for one that there is. */
    @Allows(Permission.ANYONE)
    public void unknown() {}
}
