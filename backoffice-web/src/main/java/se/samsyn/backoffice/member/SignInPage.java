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

    private @NotBlank @Size(max = 60) @Nullable String username;
    private @NotBlank @Size(max = 128) @Nullable String password;

    /** Lets in, and on to the page that was wanted. */
    public void enter() {
        var external = faces.getExternalContext();
        var outcome = security.authenticate(
                (HttpServletRequest) external.getRequest(),
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

    /** Ends the session. */
    public void leave() throws ServletException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        request.logout();
        faces.getExternalContext().invalidateSession();
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

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
