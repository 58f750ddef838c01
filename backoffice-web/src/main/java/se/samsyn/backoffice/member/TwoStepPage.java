package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.SecondFactor;
import se.samsyn.platform.Settings;

/** Backs {@code tvasteg.xhtml}: what I prove myself with besides the password. */
@Named
@ViewScoped
public class TwoStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "tvasteg?faces-redirect=true";

    @Inject
    FactorQueries queries;

    @Inject
    SecondFactor factor;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Settings settings;

    @Inject
    ShownOnce shownOnce;

    private transient @Nullable String password;
    private transient @Nullable String code;

    private @Nullable List<String> codes;
    private transient FactorQueries.@Nullable Mine mine;
    private transient FactorQueries.@Nullable Begun begun;

    /** Makes a secret for an app. */
    public String begin() {
        factor.begin(said(password));
        return AGAIN;
    }

    /** Asks for the app's codes from now on. */
    public String confirm() {
        shownOnce.keep(factor.confirm(said(code), loggedIn.session()));
        return AGAIN + "&klart=factorOn";
    }

    /** Makes new codes for paper. */
    public String renew() {
        shownOnce.keep(factor.newCodes(said(password)));
        return AGAIN;
    }

    /** Asks for the password alone from now on. */
    public String remove() {
        factor.remove(said(password), loggedIn.session());
        return AGAIN + "&klart=factorOff";
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** {@code f:viewAction}: takes what is shown by this page and by no other. */
    public void load() {
        codes = shownOnce.take();
    }

    /** New codes for paper; empty when there are none to show. */
    public List<String> getCodes() {
        return codes == null ? List.of() : codes;
    }

    /** The same, as they are copied: one a line. */
    public String getCodesInLines() {
        return String.join("\n", getCodes());
    }

    public FactorQueries.Mine getMine() {
        if (mine == null) {
            mine = queries.mine();
        }
        return mine;
    }

    /** The secret that waits for an app; null when none does. */
    public FactorQueries.@Nullable Begun getBegun() {
        if (begun == null) {
            begun = queries.begun().orElse(null);
        }
        return begun;
    }

    /** The secret as people type it: in groups of four. */
    public String getSecret() {
        return Objects.requireNonNull(getBegun()).secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What a phone takes into its app: the form that all of them know. */
    public String getAddress() {
        var shown = Objects.requireNonNull(getBegun());
        var issuer = encoded("Samsyn " + settings.municipality());
        return "otpauth://totp/" + issuer + ":" + encoded(shown.username()) + "?secret=" + shown.secret() + "&issuer="
                + issuer;
    }

    /** The same, to be read with the phone's camera. */
    public QrPicture getPicture() {
        return QrPicture.of(getAddress());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
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
}
