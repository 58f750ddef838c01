package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * How whoever was mailed a link chooses a password. Outside any transaction until it is set: reckoning it takes long.
 */
@ApplicationScoped
public class PasswordChoosing {

    @Inject
    Accounts accounts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHash passwords;

    @Inject
    PasswordSetting setting;

    /** The name by which the one with this link logs in; empty when the link is no good (any more). */
    public Optional<String> username(String token) {
        return accounts.linked(token).map(Accounts.Names::username);
    }

    /**
     * Sets the password, once. Logins with an older one end.
     *
     * @throws RuleBroken if the link is no good (any more), or the password may not be chosen
     */
    public void choose(String token, String password) {
        var names = accounts.linked(token).orElseThrow(() -> new RuleBroken(MemberRule.LINK_OVER));
        rules.require(password, names.username(), names.name());
        setting.byLink(token, passwords.of(password));
    }
}
