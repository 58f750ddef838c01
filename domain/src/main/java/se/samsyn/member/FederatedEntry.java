package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.member.Admission.Why;
import se.samsyn.member.oidc.CodeFlow;
import se.samsyn.member.oidc.Vouched;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Lets in whom their own party vouches for, and out whom it no longer knows. Each try has its line in the audit trail.
 */
@UseCase
class FederatedEntry {

    @Inject
    FederatedAccounts accounts;

    @Inject
    MemberSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Opens a login. Whoever has lost what let them in is logged out wherever they still are.
     *
     * @param invitation the token of a link by mail, if they came by one
     */
    @Allows(Permission.ANYONE)
    public Admission letIn(Vouched person, @Nullable String invitation, String browser) {
        var now = clock.instant();
        var arrival = accounts.arrive(person, invitation, now);
        var member = arrival.member();
        // an app that was set up here stands in for the second step that was not taken there
        boolean asksMore = member != null && !person.twofold() && factors.has(member.id());
        var why = arrival.why() == Why.ONE_STEP && asksMore ? null : arrival.why();
        if (why != null || member == null) {
            if (member != null) {
                sessions.endAllOf(member.id(), null, now);
            }
            tell(member == null ? null : member.id(), "refused");
            return new Admission.Out(why == null ? Why.NOT_PROVEN : why);
        }
        var proof = person.twofold() ? Proof.PROVIDER_TWICE : asksMore ? null : Proof.PROVIDER;
        var session = new MemberSession(member.id(), browser, proof, now);
        session.beginAt(person);
        sessions.add(session);
        tell(member.id(), "succeeded");
        return new Admission.In(member.username(), session.id(), asksMore, person.token());
    }

    /**
     * Ends the logins that began in one session at a provider, and those of which it is not known in which; or all of
     * whoever this is.
     */
    @Allows(Permission.ANYONE)
    public void end(CodeFlow.Ended ended) {
        var now = clock.instant();
        var member = ended.subject() == null
                ? null
                : accounts.known(ended.issuer(), ended.subject()).orElse(null);
        var session = ended.session() == null ? null : MemberSession.begunAt(ended.issuer(), ended.session());
        var over = sessions.begunAt(session, member, now);
        over.forEach(login -> login.end(now));
        over.stream().map(MemberSession::member).distinct().forEach(whose -> tell(whose, "ended"));
    }

    /** A provider's answer proved nothing: the line is left all the same. */
    @Allows(Permission.ANYONE)
    public void failed() {}

    /** Whoever tries is nobody yet. */
    private void tell(@Nullable MemberId member, String how) {
        trail.add(
                Actor.RESIDENT,
                "FederatedEntry." + how,
                member == null ? "" : MemberId.class.getSimpleName() + ":" + member.value());
    }
}
