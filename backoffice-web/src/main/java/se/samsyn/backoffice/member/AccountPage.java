package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.PasswordChanging;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.SessionQueries;

/** Backs {@code konto.xhtml}: my own account, its password, and where I am logged in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionQueries queries;

    @Inject
    SessionKeeping sessions;

    @Inject
    PasswordChanging passwords;

    @Inject
    FactorQueries factors;

    @Inject
    LoggedIn loggedIn;

    private transient @Nullable String old;
    private transient @Nullable String fresh;
    private @Nullable List<SessionQueries.Row> logins;
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

    /** My logins, as they were when the page was opened: a button must not come to mean another one. */
    public List<SessionQueries.Row> getLogins() {
        if (logins == null) {
            logins = queries.mine();
        }
        return logins;
    }

    /** Whether it is the one in which the page is read. */
    public boolean isHere(SessionQueries.Row login) {
        return login.id().equals(loggedIn.session());
    }

    /** Logs another browser out. */
    public String end(SessionQueries.Row login) {
        sessions.end(login.id());
        return "konto?klart=logout&faces-redirect=true";
    }

    /** Logs all other browsers out. */
    public String endOthers() {
        sessions.endOthers(loggedIn.session());
        return "konto?klart=logoutOthers&faces-redirect=true";
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
