package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes on their way from the act that made them to the page after it, so that a reload neither makes nor shows them
 * again. In the browser's session for that moment, and nowhere else in plain words.
 */
@RequestScoped
class ShownOnce {

    private static final String CODES = "samsyn.codes";

    @Inject
    HttpServletRequest request;

    void keep(List<String> codes) {
        request.getSession().setAttribute(CODES, new ArrayList<>(codes));
    }

    /** What was kept, which is gone then; empty when nothing was. */
    List<String> take() {
        var session = request.getSession();
        var kept = session.getAttribute(CODES);
        session.removeAttribute(CODES);
        return kept instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }
}
