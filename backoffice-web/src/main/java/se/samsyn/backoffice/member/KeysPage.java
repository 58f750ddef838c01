package se.samsyn.backoffice.member;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.SecondFactor;

/** Backs {@code nycklar.xhtml}: my passkeys. */
@Named
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "nycklar?faces-redirect=true";

    @Inject
    FactorQueries queries;

    @Inject
    SecondFactor factor;

    @Inject
    LoggedIn loggedIn;

    @Inject
    ShownOnce shownOnce;

    private transient @Nullable String answer;

    private @Nullable String asked;
    private @Nullable String name;
    private FactorQueries.@Nullable Mine mine;
    private final Map<String, String> names = new HashMap<>();

    /** Asks the browser for a new key, on this page. */
    public @Nullable String begin() {
        asked = factor.beginPasskey(Objects.requireNonNull(loggedIn.session()));
        name = BrowserName.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestHeaderMap()
                .get("User-Agent"));
        return null;
    }

    /** Takes on what the browser has made. */
    public String sign() {
        // what was asked once is not asked again, whatever comes of it
        asked = null;
        var codes = factor.addPasskey(said(name), said(answer), Objects.requireNonNull(loggedIn.session()));
        if (codes.isEmpty()) {
            return AGAIN + "&klart=keyOn";
        }
        shownOnce.keep(codes);
        return "tvasteg?klart=keyOn&faces-redirect=true";
    }

    /** Calls a key by the name that was typed. */
    public String rename(FactorQueries.Key key) {
        factor.renamePasskey(key.id(), said(names.get(nameOf(key))));
        return AGAIN + "&klart=keyNamed";
    }

    /** Knows a key no longer. */
    public String remove(FactorQueries.Key key) {
        factor.removePasskey(key.id(), loggedIn.session());
        return AGAIN + "&klart=keyOff";
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Mine, as they were when the page was opened: a button must not come to mean another one. */
    public FactorQueries.Mine getMine() {
        if (mine == null) {
            mine = queries.mine();
            mine.passkeys().forEach(key -> names.put(nameOf(key), key.name()));
        }
        return mine;
    }

    /** What keys are called, by {@link #nameOf}. */
    public Map<String, String> getNames() {
        return names;
    }

    /** Which of the names is a key's. */
    public String nameOf(FactorQueries.Key key) {
        return key.id().value().toString();
    }

    /** What to ask the browser for a new key; null before I have asked for one. */
    public @Nullable String getAsked() {
        return asked;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getAnswer() {
        return "";
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
