package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.passkey.Purpose;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Changes the keys of the one who acts, who has just proven who they are; they are told by letter. */
@UseCase
class PasskeySetting {

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
     * What to ask the browser for a new key.
     *
     * @throws ProofNeeded if it was too long ago that they did
     * @throws NotAllowed if this is not their own login
     */
    @Allows(Permission.ENTER)
    @AsksForProof
    public String begin(MemberSessionId login) {
        var me = me();
        own(login, me);
        var challenge = factors.challenge();
        sessions.challenge(login, challenge, Purpose.ADD, clock.instant());
        return factors.adding(me, challenge);
    }

    /**
     * What the browser was asked to sign, which is used up thereby, whatever comes of the answer; empty when it took
     * too long.
     *
     * @throws NotAllowed if this is not their own login
     */
    @Allows(Permission.ENTER)
    public Optional<String> take(MemberSessionId login) {
        return sessions.takeChallenge(own(login, me()), Purpose.ADD, clock.instant());
    }

    /**
     * Adds a key; answers codes for paper, if the member has none. Ends the logins in other browsers.
     *
     * @throws RuleBroken as {@link Passkeys#add} says
     */
    @Allows(Permission.ENTER)
    public List<String> add(String name, String answer, @Nullable String challenge, MemberSessionId login) {
        var me = me();
        var now = clock.instant();
        var codes = factors.add(me, name, answer, challenge, now);
        sessions.endAllOf(me.id(), login, now);
        sessions.prove(login, Proof.PASSKEY, now);
        return codes;
    }

    /**
     * Calls a key something else.
     *
     * @throws NotFound if it is not theirs
     */
    @Allows(Permission.ENTER)
    public void rename(PasskeyId id, String name) {
        factors.rename(me(), id, name);
    }

    /**
     * Takes a key away. Ends the logins in other browsers: one of them may be where the key is.
     *
     * @param kept the login in which this is asked; null ends all
     * @throws ProofNeeded if it was too long ago that they proved who they are
     * @throws NotFound if it is not theirs
     * @throws RuleBroken if it is the last that they have and need
     */
    @Allows(Permission.ENTER)
    @AsksForProof
    public void remove(PasskeyId id, @Nullable MemberSessionId kept) {
        var me = me();
        factors.remove(me, id, members.askTwice(me.roles()));
        sessions.endAllOf(me.id(), kept, clock.instant());
        if (kept != null && !factors.has(me.id())) {
            sessions.lower(kept);
        }
    }

    private MemberSession own(MemberSessionId login, Member me) {
        return sessions.find(login)
                .filter(session -> session.member().equals(me.id()) && session.isOpen(clock.instant()))
                .orElseThrow(() -> new NotAllowed("somebody else's login"));
    }

    private Member me() {
        return members.lock(new MemberId(Objects.requireNonNull(current.actor().member())));
    }
}
