package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Changes what the one who acts proves themselves with, whose password was proven before; they are told by letter. */
@UseCase
class FactorSetting {

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
     * Makes a secret for an app.
     *
     * @throws Stale if there is an app
     */
    @Allows(Permission.ENTER)
    public MemberId begin() {
        var me = me();
        factors.begin(me, clock.instant());
        return me.id();
    }

    /**
     * Asks for the app's codes from now on; answers new ones for paper, if the member has none.
     *
     * @throws RuleBroken if it is none of the app's
     */
    @Allows(Permission.ENTER)
    public List<String> confirm(String code, @Nullable MemberSessionId kept) {
        var me = me();
        var now = clock.instant();
        var codes = factors.confirm(me, code, now);
        sessions.endAllOf(me.id(), kept, now);
        if (kept != null) {
            sessions.prove(kept, Proof.TOTP, now);
        }
        return codes;
    }

    /**
     * Makes new codes for paper.
     *
     * @throws Stale if there is nothing that they could stand in for
     */
    @Allows(Permission.ENTER)
    public List<String> newCodes() {
        return factors.newCodes(me());
    }

    /** Asks for the app no longer; for the password alone, if there is no key. */
    @Allows(Permission.ENTER)
    public MemberId remove(@Nullable MemberSessionId kept) {
        var me = me();
        factors.dropApp(me);
        sessions.endAllOf(me.id(), kept, clock.instant());
        if (kept != null && !factors.has(me.id())) {
            sessions.lower(kept);
        }
        return me.id();
    }

    private Member me() {
        return members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
    }
}
