package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.PasswordChoosing;

/** Backs {@code losenord.xhtml}: whoever was mailed this link chooses a password. Opening it uses nothing up. */
@Named
@ViewScoped
public class ChoosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PasswordChoosing choosing;

    private @Nullable String token;
    private @Nullable String username;
    private transient @Nullable String password;

    /** {@code f:viewAction}. */
    public void load() {
        username = choosing.username(Objects.requireNonNullElse(token, "")).orElse(null);
    }

    /** Sets the password, and leads to the door. */
    public String choose() {
        choosing.choose(Objects.requireNonNullElse(token, ""), Objects.requireNonNullElse(password, ""));
        return "loggain?klart=chosen&faces-redirect=true";
    }

    /** By what they log in; null when the link is no good (any more). */
    public @Nullable String getUsername() {
        return username;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
