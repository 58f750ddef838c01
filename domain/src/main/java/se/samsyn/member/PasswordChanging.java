package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * How a member changes their own password. Outside any transaction until the new one is set: proving the old one takes
 * long on purpose, and a wrong one must count although all else is refused.
 */
@ApplicationScoped
public class PasswordChanging {

    @Inject
    Accounts accounts;

    @Inject
    SigningIn signingIn;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHash passwords;

    @Inject
    PasswordSetting setting;

    /**
     * Sets a new password, and ends the logins in other browsers.
     *
     * @param kept the login in which this is asked; null ends all
     * @throws RuleBroken if the old one is wrong or its account must wait, or the new one may not be chosen
     */
    public void change(String old, String fresh, @Nullable MemberSessionId kept) {
        var me = accounts.me();
        rules.require(fresh, me.username(), me.name());
        if (signingIn.proven(me.username(), old).isEmpty()) {
            throw new RuleBroken(MemberRule.PASSWORD_WRONG);
        }
        setting.mine(passwords.of(fresh), kept);
    }
}
