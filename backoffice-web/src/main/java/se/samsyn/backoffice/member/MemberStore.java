package se.samsyn.backoffice.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Tells the container of a login that the domain has let in. What its member may do is asked of the domain, not of the
 * container; and a login that is not proven is refused there at the next click.
 */
@ApplicationScoped
public class MemberStore implements IdentityStore {

    /** The one role that the container knows: to be let in at all. */
    public static final String STAFF = "staff";

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof Login login)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        // before the answer: what the browser asks for next may come before this one is done
        request.getSession().setAttribute(ActingMember.LOGIN, login.id());
        return new CredentialValidationResult(login.username(), Set.of(STAFF));
    }
}
