package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.kernel.Actor;
import se.samsyn.member.SigningIn.Asked;
import se.samsyn.member.SigningIn.Outcome;
import se.samsyn.member.passkey.Purpose;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * The second step of a login, and the same again before an act of weight; counted and in the audit trail as the first
 * one is. The account is locked meanwhile, so that many guesses at once are no more than as many in a row.
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

    /** What a login that waits can be opened by; empty when it is over. */
    @Allows(Permission.ANYONE)
    public Optional<Asked> ask(MemberSessionId login) {
        var now = clock.instant();
        return asked(login, now).map(session -> ask(session, now));
    }

    /** What the member of an open login can prove themselves by again; empty when it is over. */
    @Allows(Permission.ENTER)
    public Optional<Asked> askAgain(MemberSessionId login) {
        var now = clock.instant();
        return open(login, now).map(session -> ask(session, now));
    }

    /** Opens the login if its member has shown what is theirs. */
    @Allows(Permission.ANYONE)
    public Outcome take(MemberSessionId login, Shown shown) {
        var now = clock.instant();
        return asked(login, now).map(session -> take(session, shown, now)).orElse(Outcome.OVER);
    }

    /** Notes for an open login that its member has shown once more what is theirs. */
    @Allows(Permission.ENTER)
    public Outcome takeAgain(MemberSessionId login, Shown shown) {
        var now = clock.instant();
        return open(login, now).map(session -> take(session, shown, now)).orElse(Outcome.OVER);
    }

    /** Notes for an open login that its member has given the password again. */
    @Allows(Permission.ENTER)
    public void passwordAgain(MemberSessionId login) {
        sessions.proveAgain(login, clock.instant());
    }

    private Optional<MemberSession> asked(MemberSessionId login, Instant now) {
        return sessions.find(login).filter(session -> session.isAsked(now));
    }

    private Optional<MemberSession> open(MemberSessionId login, Instant now) {
        return sessions.find(login).filter(session -> session.isOpen(now));
    }

    private Asked ask(MemberSession session, Instant now) {
        var member = session.member();
        if (factors.passkeys(member).isEmpty()) {
            return new Asked(factors.hasApp(member), null);
        }
        var challenge = factors.challenge();
        sessions.challenge(session.id(), challenge, Purpose.PROVE, now);
        return new Asked(factors.hasApp(member), factors.proving(member, challenge));
    }

    private Outcome take(MemberSession session, Shown shown, Instant now) {
        var member = members.lock(session.member());
        if (!member.mayTry(now)) {
            return tell(member, "refused", member.isActive() ? Outcome.REFUSED : Outcome.OVER);
        }
        var proof = proof(session, member, shown, now);
        if (proof.isEmpty()) {
            member.failedToSignIn(now);
            if (!member.mayTry(now)) {
                tell(member, "locked", Outcome.REFUSED);
            }
            return tell(member, "failed", Outcome.REFUSED);
        }
        member.signedIn();
        return tell(member, "succeeded", sessions.prove(session.id(), proof.get(), now) ? Outcome.IN : Outcome.OVER);
    }

    private Optional<Proof> proof(MemberSession session, Member member, Shown shown, Instant now) {
        if (shown instanceof Shown.Signature signature) {
            return sessions.takeChallenge(session, Purpose.PROVE, now)
                    .flatMap(challenge -> factors.take(member, signature.answer(), challenge, now));
        }
        return factors.take(member, ((Shown.Code) shown).typed(), now);
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
