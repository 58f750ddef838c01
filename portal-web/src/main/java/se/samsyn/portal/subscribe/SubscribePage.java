package se.samsyn.portal.subscribe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.Subscribing;
import se.samsyn.portal.Trap;
import se.samsyn.web.Site;
import se.samsyn.web.refusal.Complaints;

/** Backs {@code prenumerera.xhtml}: asks for news by mail, about an area and kinds of problems. */
@Named
@RequestScoped
public class SubscribePage {

    @Inject
    HttpServletRequest request;

    @Inject
    SubscribeForm form;

    @Inject
    Subscribing subscribing;

    @Inject
    Complaints complaints;

    @Inject
    Site site;

    /** Sends the mail that asks, and leads to where its code is typed. */
    public @Nullable String ask() {
        if (isTrapped()) {
            return null;
        }
        complaints.about(
                "epost", () -> subscribing.ask(getTyped(), site.getLanguage().code(), form.wishes()));
        return complaints.getErrors().isEmpty() ? "bekrafta?faces-redirect=true&skickat=ja" : null;
    }

    /** Whether a field was filled in that people do not see; then nothing is done. */
    public boolean isTrapped() {
        return Trap.isSprung(request);
    }

    public String getTyped() {
        return Objects.requireNonNullElse(request.getParameter("epost"), "");
    }
}
