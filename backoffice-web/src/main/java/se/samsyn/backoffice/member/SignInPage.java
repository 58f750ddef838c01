package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.SigningIn;

/** Backs {@code loggain.xhtml}. Says neither whether the name exists nor what was wrong. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    FacesContext faces;

    @Inject
    SigningIn signingIn;

    @Inject
    Doorstep doorstep;

    @Inject
    SessionKeeping sessions;

    private @NotBlank @Size(max = 60) @Nullable String username;
    private @NotBlank @Size(max = 128) @Nullable String password;

    /** Lets in, and on to the page that was wanted, or asks for the second step before that. */
    public @Nullable String enter() {
        var name = Objects.requireNonNullElse(username, "");
        var browser =
                BrowserName.of(faces.getExternalContext().getRequestHeaderMap().get("User-Agent"));
        var entrance = signingIn.letIn(name, Objects.requireNonNullElse(password, ""), browser);
        if (entrance.isEmpty()) {
            doorstep.refuse("loggain.message.refused");
            return null;
        }
        var login = new Login(name, entrance.get().login());
        return entrance.get().asksMore() ? doorstep.ask(login) : doorstep.letIn(login);
    }

    /** Ends the login, and the browser's session. */
    public void leave() throws ServletException {
        sessions.leave();
        doorstep.letOut();
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
