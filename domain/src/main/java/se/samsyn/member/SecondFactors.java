package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Repository;

/** What members prove themselves with besides the password. Whoever has a change in it is told by letter. */
@Repository
class SecondFactors {

    @Inject
    Authenticators apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes codes;

    @Inject
    MemberLetters letters;

    /** Whether a member is asked for more than the password. Codes on paper alone are nothing to be asked for. */
    boolean has(MemberId member) {
        return hasApp(member) || !passkeys.of(member).isEmpty();
    }

    boolean hasApp(MemberId member) {
        return appSince(member).isPresent();
    }

    /** Whoever is asked for more than the password. */
    Set<MemberId> all() {
        var all = new HashSet<>(apps.owners());
        all.addAll(passkeys.owners());
        return all;
    }

    /** What this code proves; it is used up. */
    Optional<Proof> take(Member member, String typed, Instant now) {
        if (apps.take(member, typed, now)) {
            return Optional.of(Proof.TOTP);
        }
        if (has(member.id()) && codes.take(member.id(), typed)) {
            letters.recoveryCodeUsed(member);
            return Optional.of(Proof.RECOVERY_CODE);
        }
        return Optional.empty();
    }

    /** What this answer of a browser proves. */
    Optional<Proof> take(Member member, String answer, String challenge, Instant now) {
        return passkeys.take(member.id(), answer, challenge, now) ? Optional.of(Proof.PASSKEY) : Optional.empty();
    }

    /** Those of a member, the oldest first. */
    List<Passkey> passkeys(MemberId member) {
        return passkeys.of(member);
    }

    /** Something for a key to sign that nobody can have known before. */
    String challenge() {
        return passkeys.challenge();
    }

    /** What to ask the browser for a new key of a member. */
    String adding(Member member, String challenge) {
        return passkeys.adding(member, challenge);
    }

    /** What to ask the browser for a key of a member. */
    String proving(MemberId member, String challenge) {
        return passkeys.proving(member, challenge);
    }

    /** The secret that waits for a first code; empty when none does (any more). */
    Optional<Totp> begun(Member member, Instant now) {
        return apps.begun(member, now);
    }

    /** @throws NotFound if it is not theirs */
    void rename(Member member, PasskeyId id, String name) {
        passkeys.get(member.id(), id).rename(name);
    }

    /** Since when a member's app lets in; empty when none does. */
    Optional<Instant> appSince(MemberId member) {
        return apps.since(member);
    }

    int codesLeft(MemberId member) {
        return codes.left(member);
    }

    /** @throws Stale if there is an app that lets in, from another window */
    void begin(Member member, Instant now) {
        if (hasApp(member.id())) {
            throw new Stale();
        }
        apps.begin(member, now);
    }

    /**
     * Answers codes for paper, unless the member has some.
     *
     * @throws RuleBroken if the app has shown no such code
     */
    List<String> confirm(Member member, String code, Instant now) {
        if (!apps.confirm(member, code, now)) {
            throw new RuleBroken(MemberRule.CODE_WRONG);
        }
        letters.secondFactorChanged(member);
        return codesIfNone(member);
    }

    /**
     * Answers codes for paper, unless the member has some.
     *
     * @throws RuleBroken as {@link Passkeys#add} says
     */
    List<String> add(Member member, String name, String answer, @Nullable String challenge, Instant now) {
        passkeys.add(member, name, answer, challenge, now);
        letters.passkeyAdded(member);
        return codesIfNone(member);
    }

    /**
     * Takes a key away from a member.
     *
     * @param needed whether one of their roles asks for a second step
     * @throws NotFound if it is not theirs
     * @throws RuleBroken if it is the last thing they could take that step with
     */
    void remove(Member member, PasskeyId id, boolean needed) {
        var passkey = passkeys.get(member.id(), id);
        if (needed && !hasApp(member.id()) && passkeys.of(member.id()).size() == 1) {
            throw new RuleBroken(MemberRule.LAST_FACTOR);
        }
        passkeys.remove(passkey);
        letters.passkeyRemoved(member);
        dropCodesIfAlone(member);
    }

    /** @throws Stale if there is nothing (any more) that they could stand in for */
    List<String> newCodes(Member member) {
        if (!has(member.id())) {
            throw new Stale();
        }
        letters.secondFactorChanged(member);
        return codes.issue(member.id());
    }

    /** Takes the app away from a member, and the codes if nothing else is left that they could stand in for. */
    void dropApp(Member member) {
        apps.drop(member.id());
        letters.secondFactorChanged(member);
        dropCodesIfAlone(member);
    }

    /** Takes everything away from a member. */
    void dropAll(Member member) {
        apps.drop(member.id());
        passkeys.drop(member.id());
        codes.drop(member.id());
        letters.secondFactorChanged(member);
    }

    private List<String> codesIfNone(Member member) {
        return codes.left(member.id()) > 0 ? List.of() : codes.issue(member.id());
    }

    private void dropCodesIfAlone(Member member) {
        if (!has(member.id())) {
            codes.drop(member.id());
        }
    }
}
