package se.samsyn.portal.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
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

    /** The pass itself; only what it opens asks for it. */
    ReceiptPass get() {
        return Objects.requireNonNull(pass);
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
