package se.samsyn.backoffice.member;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FreshProof;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberSessionId;
import se.samsyn.member.SigningIn.Asked;
import se.samsyn.member.SigningIn.Outcome;
import se.samsyn.web.words.Words;

/** Backs {@code bekrafta.xhtml}: whoever is logged in proves once more who they are, and goes back to what waits. */
@Named
@ViewScoped
public class ProofPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An address of the back office, without the folder that it lies in. */
    private static final Pattern OURS = Pattern.compile("(/[\\w-]+)+(\\?[\\w=&%+.-]*)?");

    @Inject
    FreshProof proof;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Words words;

    private transient @Nullable String password;
    private transient @Nullable String code;
    private transient @Nullable String answer;

    private @Nullable String till;
    private @Nullable Asked asked;

    /** {@code f:viewAction}. */
    public void load() {
        asked = proof.ask(here()).orElse(null);
    }

    /** By the password. */
    public @Nullable String enterByPassword() {
        proof.byPassword(here(), said(password));
        return goOn();
    }

    /** By a code from the app, or one from paper. */
    public @Nullable String enter() {
        return proof.byCode(here(), said(code)) == Outcome.IN ? goOn() : refuse("kod.message.refused");
    }

    /** By a key. */
    public @Nullable String sign() {
        return proof.byPasskey(here(), said(answer)) == Outcome.IN ? goOn() : refuse("kod.message.refusedKey");
    }

    private @Nullable String refuse(String key) {
        // a key that was asked once is asked anew
        load();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get(key), null));
        return null;
    }

    /** Where somebody else wrote the address, it still leads nowhere but into the back office. */
    private @Nullable String goOn() {
        if (till == null || !OURS.matcher(till).matches()) {
            return "konto?klart=proven&faces-redirect=true";
        }
        try {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + till);
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private MemberSessionId here() {
        return Objects.requireNonNull(loggedIn.session());
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

    /** What waits, as an address of the back office; null when it waits in another window. */
    public @Nullable String getTill() {
        return till;
    }

    public void setTill(@Nullable String till) {
        this.till = till;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** Never shown again. */
    public String getAnswer() {
        return "";
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
