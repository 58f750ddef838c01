package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.PasswordResetting;

/** Backs {@code glomt.xhtml}. Says the same whether there is such an account or not. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    PasswordResetting resetting;

    private @Size(max = 60) @Nullable String username;

    /** Asks for a letter. */
    public String ask() {
        resetting.ask(Objects.requireNonNullElse(username, ""));
        return "glomt?klart=asked&faces-redirect=true";
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }
}
