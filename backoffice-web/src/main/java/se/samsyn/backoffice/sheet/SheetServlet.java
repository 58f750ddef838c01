package se.samsyn.backoffice.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;

/** A problem on one page, {@code /problem/{number}/blad.pdf}; a problem out of sight has none. */
@WebServlet(urlPatterns = "*.pdf")
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/problem/([\\w-]{1,20})/blad\\.pdf");

    @Inject
    private Sheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var path = PATH.matcher(request.getServletPath());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var number = path.group(1);
            var file = SheetPaper.of(sheets.of(number));
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "inline; filename=\"" + number + ".pdf\"");
            response.getOutputStream().write(file);
        } catch (NotFound | NotAllowed unseen) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
