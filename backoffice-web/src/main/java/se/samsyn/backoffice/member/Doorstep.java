package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.FederatedSigningIn.Farewell;
import se.samsyn.web.words.Words;

/**
 * Where somebody stands who is being let in, or out. Between the two steps the browser's session holds the login that
 * waits, and the page that was wanted, and nothing else; the container knows of nobody yet.
 */
@RequestScoped
class Doorstep {

    /** Where the session has the {@link Login} that waits for its second step. */
    static final String ASKED = "samsyn.asked";

    /** Where the session of somebody who has logged out has the {@link Farewell} that may follow. */
    static final String FAREWELL = "samsyn.farewell";

    @Inject
    SecurityContext security;

    @Inject
    FederatedSigningIn signingIn;

    @Inject
    FacesContext faces;

    @Inject
    Words words;

    /** Asks for the second step; answers where. */
    String ask(Login login) {
        renew(request());
        request().getSession().setAttribute(ASKED, login);
        return "kod?faces-redirect=true";
    }

    /** Whoever has taken the first step here. */
    Optional<Login> asked() {
        var session = request().getSession(false);
        return session != null && session.getAttribute(ASKED) instanceof Login login
                ? Optional.of(login)
                : Optional.empty();
    }

    /** Lets in, and on to the page that was wanted; null when the container leads there. */
    @Nullable
    String letIn(Login login) {
        renew(request());
        request().getSession().removeAttribute(ASKED);
        var outcome = security.authenticate(
                request(),
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(login).newAuthentication(false));
        if (outcome == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
            return null;
        } else if (outcome == AuthenticationStatus.SUCCESS) {
            return "idag?faces-redirect=true";
        }
        throw new IllegalStateException("the container did not take the login: " + outcome);
    }

    /**
     * Ends the browser's session, and has the browser forget what it holds of us (ASVS 5.0, 14.3.1). Not all cookies:
     * those of the municipality's other services under the same domain would go too. Who came by their party's own
     * directory is told at the door that they are still logged in there.
     */
    void letOut() throws ServletException {
        var stay = request().getSession().getAttribute(Stay.KEY);
        request().logout();
        faces.getExternalContext().invalidateSession();
        ((HttpServletResponse) faces.getExternalContext().getResponse())
                .setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        var farewell = stay instanceof Stay there
                ? signingIn.farewell(there.party(), there.token())
                : Optional.<Farewell>empty();
        farewell.ifPresent(next -> {
            renew(request());
            request().getSession().setAttribute(FAREWELL, next);
        });
        try {
            var external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + (farewell.isPresent() ? "/logga-in" : "/"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Says no, in the words of this key. */
    void refuse(String key) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get(key), null));
    }

    /** Before it is worth anything more: somebody else may have known the old one (ASVS 5.0, 7.2.4). */
    static void renew(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
