package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.PasswordChanging;

/** Backs {@code konto.xhtml}: my own account and its password. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PasswordChanging passwords;

    @Inject
    FactorQueries factors;

    @Inject
    LoggedIn loggedIn;

    private transient @Nullable String old;
    private transient @Nullable String fresh;
    private transient FactorQueries.@Nullable Mine mine;

    /** Changes my password. */
    public String change() {
        passwords.change(
                Objects.requireNonNullElse(old, ""), Objects.requireNonNullElse(fresh, ""), loggedIn.session());
        return "konto?klart=password&faces-redirect=true";
    }

    /** What I prove myself with besides the password. */
    public FactorQueries.Mine getFactors() {
        if (mine == null) {
            mine = factors.mine();
        }
        return mine;
    }

    /** Never shown again. */
    public String getOld() {
        return "";
    }

    public void setOld(@Nullable String old) {
        this.old = old;
    }

    /** Never shown again. */
    public String getFresh() {
        return "";
    }

    public void setFresh(@Nullable String fresh) {
        this.fresh = fresh;
    }
}
