package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.SigningIn;
import se.samsyn.member.SigningIn.Asked;
import se.samsyn.member.SigningIn.Outcome;

/** Backs {@code kod.xhtml}, the second step of a login: a key, a code from the app, or one from paper. */
@Named
@ViewScoped
public class CodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SigningIn signingIn;

    @Inject
    Doorstep doorstep;

    private transient @Size(max = 40) @Nullable String code;
    private transient @Size(max = 40) @Nullable String paper;
    private transient @Nullable String answer;

    private @Nullable Asked asked;

    /** {@code f:viewAction}: leads back whoever has not taken the first step, or too long ago. */
    public @Nullable String load() {
        asked = doorstep.asked().flatMap(login -> signingIn.ask(login.id())).orElse(null);
        return asked == null ? "loggain?faces-redirect=true" : null;
    }

    /** Lets in by a key. */
    public @Nullable String sign() {
        return prove(login -> signingIn.proveByPasskey(login.id(), said(answer)), "kod.message.refusedKey");
    }

    /** Lets in by the app. */
    public @Nullable String enter() {
        return prove(login -> signingIn.prove(login.id(), said(code)), "kod.message.refused");
    }

    /** Lets in by a code from paper. */
    public @Nullable String enterByPaper() {
        return prove(login -> signingIn.prove(login.id(), said(paper)), "kod.message.refused");
    }

    private @Nullable String prove(Function<Login, Outcome> way, String refusal) {
        var login = doorstep.asked().orElse(null);
        if (login == null) {
            return "loggain?faces-redirect=true";
        }
        var outcome = way.apply(login);
        if (outcome == Outcome.IN) {
            return doorstep.letIn(login);
        }
        // a key that was asked once is asked anew
        signingIn.ask(login.id()).ifPresent(anew -> asked = anew);
        doorstep.refuse(outcome == Outcome.OVER ? "kod.message.over" : refusal);
        return null;
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Whether an app shows codes. */
    public boolean isByApp() {
        return asked != null && asked.byApp();
    }

    /** What to ask the browser for a key; null when there is none. */
    public @Nullable String getPasskey() {
        return asked == null ? null : asked.passkey();
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

    /** Never shown again. */
    public String getAnswer() {
        return "";
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
