package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Actor;
import se.samsyn.member.SigningIn.Outcome;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * The second step of a login, counted and in the audit trail as the first one is. The account is locked meanwhile, so
 * that many guesses at once are no more than as many in a row.
 */
@UseCase
class SecondStep {

    @Inject
    MemberSessions sessions;

    @Inject
    Members members;

    @Inject
    SecondFactors factors;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Opens the login if this is a code of its member. */
    @Allows(Permission.ANYONE)
    public Outcome take(MemberSessionId login, String code) {
        var now = clock.instant();
        var session = sessions.find(login).filter(found -> found.isAsked(now));
        if (session.isEmpty()) {
            return Outcome.OVER;
        }
        var member = members.lock(session.get().member());
        if (!member.mayTry(now)) {
            return tell(member, "refused", member.isActive() ? Outcome.REFUSED : Outcome.OVER);
        }
        var proof = factors.take(member, code, now);
        if (proof.isEmpty()) {
            member.failedToSignIn(now);
            if (!member.mayTry(now)) {
                tell(member, "locked", Outcome.REFUSED);
            }
            return tell(member, "failed", Outcome.REFUSED);
        }
        member.signedIn();
        return tell(member, "succeeded", sessions.prove(login, proof.get()) ? Outcome.IN : Outcome.OVER);
    }

    /** Whoever tries is nobody yet. */
    private Outcome tell(Member member, String how, Outcome outcome) {
        trail.add(
                Actor.RESIDENT,
                "SecondStep." + how,
                MemberId.class.getSimpleName() + ":" + member.id().value());
        return outcome;
    }
}
