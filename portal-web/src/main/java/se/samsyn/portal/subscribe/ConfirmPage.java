package se.samsyn.portal.subscribe;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.ConfirmationQueries;
import se.samsyn.web.refusal.Complaints;

/**
 * Backs {@code bekrafta.xhtml}: where a mail's link leads, and where its short code is typed. Looking at it changes
 * nothing, since programs that scan mail follow links; only the button does.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ConfirmationQueries queries;

    @Inject
    AddressConfirming confirming;

    @Inject
    Complaints complaints;

    private @Nullable String kind;
    private @Nullable String done;

    @PostConstruct
    void load() {
        var token = getToken();
        if (token != null) {
            kind = queries.kind(token).orElse(null);
            if (kind == null) {
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** The button: with the link's secret, else with the code that was typed. */
    public void confirm() {
        var token = getToken();
        complaints.about("kod", () -> done = confirming.confirm(token == null || kind == null ? getTyped() : token));
    }

    /** The link's secret; null on the page for the code. */
    public @Nullable String getToken() {
        return request.getParameter("token");
    }

    public String getTyped() {
        return Objects.requireNonNullElse(request.getParameter("kod"), "");
    }

    /** What the link would confirm, by the kind of its subject; null when it is good for nothing. */
    public @Nullable String getKind() {
        return kind;
    }

    /** What has been confirmed just now, by the kind of its subject; null before. */
    public @Nullable String getDone() {
        return done;
    }

    /** Whether a mail was sent just before. */
    public boolean isSent() {
        return request.getParameter("skickat") != null;
    }
}
