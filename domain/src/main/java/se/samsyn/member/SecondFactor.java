package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/**
 * How a member sets up and takes away what they prove themselves with besides the password. Nobody does so at a desk
 * that somebody else has left: each act but the first code asks for the password (ASVS 5.0, 7.5.1), outside any
 * transaction, since that takes long on purpose, and a wrong one must count although all else is refused.
 */
@ApplicationScoped
public class SecondFactor {

    @Inject
    Accounts accounts;

    @Inject
    SigningIn signingIn;

    @Inject
    FactorSetting setting;

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
     * Asks for the password alone from now on, if the member's role allows it: else they can do nothing until they have
     * set up another one. Ends the logins in other browsers.
     *
     * @param kept the login in which this is asked; null ends all
     * @throws RuleBroken if the password is wrong or the account must wait
     */
    public void remove(String password, @Nullable MemberSessionId kept) {
        require(password);
        setting.remove(kept);
    }

    private void require(String password) {
        if (signingIn.proven(accounts.me().username(), password).isEmpty()) {
            throw new RuleBroken(MemberRule.PASSWORD_WRONG);
        }
    }
}
