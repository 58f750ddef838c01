package se.samsyn.backoffice.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/**
 * Takes what a long form holds while it is being written, {@code POST /utkast}; without a text the draft is dropped.
 * What it was sent by is judged before, as for every form: by where it comes from.
 */
@WebServlet(urlPatterns = "/utkast")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffDrafting drafting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var subject = new Subject(told(request, "kind"), UUID.fromString(told(request, "id")));
            var form = told(request, "form");
            var text = request.getParameter("text");
            if (text == null) {
                drafting.drop(subject, form);
            } else {
                drafting.keep(subject, form, Long.parseLong(told(request, "version")), text);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed nobody) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String told(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
