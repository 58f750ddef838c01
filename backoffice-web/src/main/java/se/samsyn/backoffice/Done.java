package se.samsyn.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.web.words.Words;

/**
 * What went well, after the redirect that follows each act: the address says {@code klart=…}, and the page says it in
 * words. Addresses can be written by anybody, so only what has a text is said.
 */
@Named
@RequestScoped
public class Done {

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    /** The sentence; empty when there is nothing to say. */
    public String getText() {
        var key = "office.done." + request.getParameter("klart");
        return words.containsKey(key) ? words.get(key) : "";
    }
}
