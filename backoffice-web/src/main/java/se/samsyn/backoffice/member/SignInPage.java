package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.SessionKeeping;
import se.samsyn.web.words.Words;

/** Backs {@code loggain.xhtml}. Says neither whether the name exists nor what was wrong. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    Words words;

    @Inject
    LoggedIn loggedIn;

    @Inject
    SessionKeeping sessions;

    private @NotBlank @Size(max = 60) @Nullable String username;
    private @NotBlank @Size(max = 128) @Nullable String password;

    /** Lets in, and on to the page that was wanted. */
    public void enter() {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        // before it is worth anything: somebody else may have known the old one (ASVS 5.0, 7.2.4)
        request.changeSessionId();
        var outcome = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password))
                        .newAuthentication(false));
        if (outcome == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else if (outcome == AuthenticationStatus.SUCCESS) {
            redirectToFront();
        } else {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("loggain.message.refused"), null));
        }
    }

    /**
     * Ends the login and the session, and has the browser forget what it holds of us (ASVS 5.0, 14.3.1). Not all
     * cookies: those of the municipality's other services under the same domain would go too.
     */
    public void leave() throws ServletException {
        var login = loggedIn.session();
        if (login != null) {
            sessions.end(login);
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        request.logout();
        faces.getExternalContext().invalidateSession();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        redirectToFront();
    }

    private void redirectToFront() {
        try {
            var external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + "/");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
