package se.samsyn.portal.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.concern.ReturningQueries;
import se.samsyn.web.refusal.Complaints;

/**
 * What the receipt's key opens on {@code folj.xhtml}. The key is typed once; from then on a sealed pass travels in a
 * hidden field, and no cookie.
 */
@Named
@RequestScoped
public class FollowPass {

    /** What may have been done on the page before. */
    private static final Set<String> DONE = Set.of("fact", "doubt", "reply", "withdraw", "resend");

    @Inject
    HttpServletRequest request;

    @Inject
    ReceiptDesk receipts;

    @Inject
    ReturningQueries queries;

    @Inject
    Complaints complaints;

    private @Nullable ReceiptPass pass;
    private ReturningQueries.@Nullable View view;

    @PostConstruct
    void load() {
        var carried = request.getParameter("pass");
        if (carried != null) {
            show(new ReceiptPass(carried));
        }
    }

    private void show(ReceiptPass shown) {
        complaints.about("key", () -> {
            view = queries.byPass(shown);
            pass = shown;
        });
    }

    /** With the key that was typed. */
    public void open() {
        complaints.about("key", () -> show(receipts.open(typed("code"), typed("key"))));
    }

    /** Mails the link that confirms the address once more. */
    void mailAgain(ReceiptPass shown) {
        receipts.mailAgain(shown);
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Whether the key was shown; else it is asked for again. */
    boolean isShown() {
        return pass != null;
    }

    /**
     * Does what the key was shown for, and leads back to the page without the pass, so that loading it again does
     * nothing twice.
     *
     * @return null where it was not done
     */
    @Nullable
    String act(String what, Consumer<ReceiptPass> act) {
        var shown = pass;
        if (shown == null) {
            return null;
        }
        complaints.about(what, () -> act.accept(shown));
        return complaints.getErrors().isEmpty()
                ? "folj?faces-redirect=true&code=" + typed("code") + "&klart=" + what
                : null;
    }

    /** What was done just before, by the name of its words; null when nothing was. */
    @Nullable
    String done() {
        var done = request.getParameter("klart");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** For the hidden field; empty before the key was shown. */
    public String getValue() {
        return pass == null ? "" : pass.value();
    }

    /** What can be done; null before the key was shown. */
    public ReturningQueries.@Nullable View getView() {
        return view;
    }
}
