package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.SigningIn.Asked;
import se.samsyn.member.SigningIn.Outcome;

/**
 * How a member who is logged in proves once more who they are, before an act of weight (ASVS 5.0, 7.5.1): by the
 * password, or by what their second step is taken with. It holds for ten minutes, as a login does. Outside any
 * transaction while the password is compared, since that takes long on purpose.
 */
@ApplicationScoped
public class FreshProof {

    @Inject
    Accounts accounts;

    @Inject
    SigningIn signingIn;

    @Inject
    SecondStep secondStep;

    /** What it can be done by besides the password; each time a key is asked anew. Empty when the login is over. */
    public Optional<Asked> ask(MemberSessionId login) {
        return secondStep.askAgain(login);
    }

    /**
     * By the password.
     *
     * @throws RuleBroken if it is wrong or the account must wait
     */
    public void byPassword(MemberSessionId login, String password) {
        if (signingIn.proven(accounts.me().username(), password).isEmpty()) {
            throw new RuleBroken(MemberRule.PASSWORD_WRONG);
        }
        secondStep.passwordAgain(login);
    }

    /** By a code from the app, or one from paper. */
    public Outcome byCode(MemberSessionId login, String code) {
        return secondStep.takeAgain(login, new Shown.Code(code));
    }

    /** By what the browser answers for a key. */
    public Outcome byPasskey(MemberSessionId login, String answer) {
        return secondStep.takeAgain(login, new Shown.Signature(answer));
    }
}
