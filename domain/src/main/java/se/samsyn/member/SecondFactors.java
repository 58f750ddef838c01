package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Repository;

/** What members prove themselves with besides the password. Whoever has a change in it is told by letter. */
@Repository
class SecondFactors {

    @Inject
    Authenticators apps;

    @Inject
    RecoveryCodes codes;

    @Inject
    MemberLetters letters;

    /** Whether a member is asked for more than the password. Codes on paper alone are nothing to be asked for. */
    boolean has(MemberId member) {
        return apps.since(member).isPresent();
    }

    /** Whoever is asked for more than the password. */
    Set<MemberId> all() {
        return apps.owners();
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

    /** @throws Stale if there is an app that lets in, from another window */
    void begin(Member member, Instant now) {
        if (apps.since(member.id()).isPresent()) {
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
        return codes.left(member.id()) > 0 ? List.of() : codes.issue(member.id());
    }

    /** @throws Stale if there is nothing (any more) that they could stand in for */
    List<String> newCodes(Member member) {
        if (!has(member.id())) {
            throw new Stale();
        }
        letters.secondFactorChanged(member);
        return codes.issue(member.id());
    }

    /** Takes everything away from a member. */
    void dropAll(Member member) {
        apps.drop(member.id());
        codes.drop(member.id());
        letters.secondFactorChanged(member);
    }
}
