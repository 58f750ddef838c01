package se.samsyn.backoffice.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import se.samsyn.member.SigningIn;

/**
 * Lets members of both parties in by name and password. What they may do is asked of the domain, not of the container.
 */
@ApplicationScoped
public class MemberStore implements IdentityStore {

    /** The one role that the container knows: to be let in at all. */
    public static final String STAFF = "staff";

    @Inject
    SigningIn signingIn;

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var login = signingIn.letIn(
                given.getCaller(), given.getPasswordAsString(), BrowserName.of(request.getHeader("User-Agent")));
        // before the answer: what the browser asks for next may come before this one is done
        login.ifPresent(open -> request.getSession().setAttribute(ActingMember.LOGIN, open));
        return login.isPresent()
                ? new CredentialValidationResult(given.getCaller(), Set.of(STAFF))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
