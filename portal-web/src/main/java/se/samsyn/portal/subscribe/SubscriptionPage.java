package se.samsyn.portal.subscribe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import se.samsyn.message.SubscriptionChanging;
import se.samsyn.message.SubscriptionQueries;

/** Backs {@code prenumeration.xhtml}: where the link in each mail shows, changes and ends a subscription. */
@Named
@RequestScoped
public class SubscriptionPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SubscriptionQueries queries;

    @Inject
    SubscriptionChanging changing;

    @Inject
    SubscribeForm form;

    private boolean stopped;

    /** {@code f:viewAction}. A mail program's own button posts here without our form (RFC 8058), and means stop. */
    public void load() {
        if (request.getMethod().equals("POST") && "One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            stop();
        } else {
            form.show(queries.byToken(token()));
        }
    }

    public void stop() {
        changing.stop(token());
        stopped = true;
    }

    public String change() {
        changing.change(token(), form.wishes());
        return "prenumeration?faces-redirect=true&token=" + token() + "&klart=ja";
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Whether it was changed just before. */
    public boolean isChanged() {
        return request.getParameter("klart") != null;
    }

    private String token() {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }
}
