package se.samsyn.backoffice.concern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PictureId;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;

/**
 * The pictures that staff look at, {@code /bild/{id}}, for whoever may see their report; all else is 404. Kept by
 * nobody, and harmless even where somebody opens one as a page of its own.
 */
@WebServlet(urlPatterns = "/bild/*")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private PhotoQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var path = request.getPathInfo();
        if (path == null || !PATH.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var served = queries.picture(new PictureId(UUID.fromString(path.substring(1))));
            response.setContentType("image/jpeg");
            response.setContentLength(served.jpeg().length);
            response.setHeader("Content-Disposition", "inline; filename=\"" + served.name() + "\"");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.getOutputStream().write(served.jpeg());
        } catch (NotFound | NotAllowed unseen) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
