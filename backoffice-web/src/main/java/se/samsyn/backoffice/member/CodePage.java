package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.SigningIn;
import se.samsyn.member.SigningIn.Outcome;

/** Backs {@code kod.xhtml}, the second step of a login: a code from the app, or one from paper. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    SigningIn signingIn;

    @Inject
    Doorstep doorstep;

    private @Size(max = 40) @Nullable String code;
    private @Size(max = 40) @Nullable String paper;

    /** {@code f:viewAction}: leads back whoever has not taken the first step. */
    public @Nullable String load() {
        return doorstep.asked().isPresent() ? null : "loggain?faces-redirect=true";
    }

    /** Lets in by the app. */
    public @Nullable String enter() {
        return prove(code);
    }

    /** Lets in by a code from paper. */
    public @Nullable String enterByPaper() {
        return prove(paper);
    }

    private @Nullable String prove(@Nullable String typed) {
        var login = doorstep.asked().orElse(null);
        if (login == null) {
            return "loggain?faces-redirect=true";
        }
        var outcome = signingIn.prove(login.id(), Objects.requireNonNullElse(typed, ""));
        if (outcome == Outcome.IN) {
            return doorstep.letIn(login);
        }
        doorstep.refuse(outcome == Outcome.OVER ? "kod.message.over" : "kod.message.refused");
        return null;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** Never shown again. */
    public String getPaper() {
        return "";
    }

    public void setPaper(@Nullable String paper) {
        this.paper = paper;
    }
}
