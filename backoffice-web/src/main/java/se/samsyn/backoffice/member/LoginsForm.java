package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.SessionQueries;

/**
 * The part of {@code konto.xhtml} that shows where I am logged in. Nothing is typed in it, so a proof may come first.
 */
@Named
@ViewScoped
public class LoginsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionQueries queries;

    @Inject
    SessionKeeping sessions;

    @Inject
    LoggedIn loggedIn;

    private @Nullable List<SessionQueries.Row> all;

    /** Mine, as they were when the page was opened: a button must not come to mean another one. */
    public List<SessionQueries.Row> getAll() {
        if (all == null) {
            all = queries.mine();
        }
        return all;
    }

    /** Whether it is the one in which the page is read. */
    public boolean isHere(SessionQueries.Row login) {
        return login.id().equals(loggedIn.session());
    }

    /** Logs another browser out. */
    public String end(SessionQueries.Row login) {
        return proven(() -> sessions.end(login.id()), "logout");
    }

    /** Logs all other browsers out. */
    public String endOthers() {
        return proven(() -> sessions.endOthers(loggedIn.session()), "logoutOthers");
    }

    private static String proven(Runnable act, String done) {
        try {
            act.run();
            return "konto?klart=" + done + "&faces-redirect=true";
        } catch (ProofNeeded first) {
            return "bekrafta?till=/konto&faces-redirect=true";
        }
    }
}
