package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/**
 * How a member sets up and takes away what they prove themselves with besides the password. Nobody does so at a desk
 * that somebody else has left (ASVS 5.0, 7.5.1): each act but the first code asks for the password, outside any
 * transaction, since that takes long on purpose, and a wrong one must count although all else is refused; what is done
 * with keys asks whether they have proven who they are just now.
 */
@ApplicationScoped
public class SecondFactor {

    @Inject
    Accounts accounts;

    @Inject
    SigningIn signingIn;

    @Inject
    FactorSetting setting;

    @Inject
    PasskeySetting passkeys;

    /**
     * Makes a secret for an app. Nothing changes at the door before the app has shown a first code.
     *
     * @throws RuleBroken if the password is wrong or the account must wait
     * @throws Stale if there is an app
     */
    public void begin(String password) {
        require(password);
        setting.begin();
    }

    /**
     * Asks for the app's codes from now on. Ends the logins in other browsers.
     *
     * @param code a first one from the app
     * @param kept the login in which this is asked; null ends all
     * @return codes for paper, to be shown once; none if the member has some
     * @throws RuleBroken if it is none of the app's
     */
    public List<String> confirm(String code, @Nullable MemberSessionId kept) {
        return setting.confirm(code, kept);
    }

    /**
     * Makes new codes for paper; the old ones are void.
     *
     * @return to be shown once
     * @throws RuleBroken if the password is wrong or the account must wait
     * @throws Stale if there is nothing that they could stand in for
     */
    public List<String> newCodes(String password) {
        require(password);
        return setting.newCodes();
    }

    /**
     * Asks for the app no longer. Who has no key either logs in by the password alone, if their role allows it: else
     * they can do nothing until they have set up something again. Ends the logins in other browsers.
     *
     * @param kept the login in which this is asked; null ends all
     * @throws RuleBroken if the password is wrong or the account must wait
     */
    public void remove(String password, @Nullable MemberSessionId kept) {
        require(password);
        setting.remove(kept);
    }

    /**
     * Asks for a new key.
     *
     * @param login the one in which this is asked
     * @return what to ask the browser, in the JSON of WebAuthn
     * @throws ProofNeeded if it was too long ago that the member proved who they are
     */
    public String beginPasskey(MemberSessionId login) {
        return passkeys.begin(login);
    }

    /**
     * Takes the new key on. Ends the logins in other browsers.
     *
     * @param name what the member calls it
     * @param answer the browser's
     * @param login the one in which it was asked
     * @return codes for paper, to be shown once; none if the member has some
     * @throws RuleBroken if the answer proves no new key, came too late, or there are too many
     */
    public List<String> addPasskey(String name, String answer, MemberSessionId login) {
        // first, and for good: what was signed once must not be signed for again, whatever comes of it
        var challenge = passkeys.take(login).orElse(null);
        return passkeys.add(name, answer, challenge, login);
    }

    /**
     * Calls a key something else.
     *
     * @throws NotFound if it is not theirs
     */
    public void renamePasskey(PasskeyId id, String name) {
        passkeys.rename(id, name);
    }

    /**
     * Knows a key no longer. Ends the logins in other browsers.
     *
     * @param kept the login in which this is asked; null ends all
     * @throws ProofNeeded if it was too long ago that the member proved who they are
     * @throws NotFound if it is not theirs
     * @throws RuleBroken if it is the last that they have, and their role asks for one
     */
    public void removePasskey(PasskeyId id, @Nullable MemberSessionId kept) {
        passkeys.remove(id, kept);
    }

    private void require(String password) {
        if (signingIn.proven(accounts.me().username(), password).isEmpty()) {
            throw new RuleBroken(MemberRule.PASSWORD_WRONG);
        }
    }
}
