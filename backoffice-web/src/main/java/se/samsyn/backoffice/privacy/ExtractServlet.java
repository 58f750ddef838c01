package se.samsyn.backoffice.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;

/**
 * The extract of what is kept of a person, {@code POST /personuppgifter/utdrag}. What it was sent by is judged before,
 * as for every form: by where it comes from. Nobody's name stands in the file's.
 */
@WebServlet(urlPatterns = "/personuppgifter/utdrag")
public class ExtractServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonAnswering answering;

    @Inject
    private ExtractFile file;

    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var key = PersonKey.read(told(request, "nyckel"));
            if (key.isEmpty()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            var identity = IdentityCheck.valueOf(told(request, "identitet"));
            var packed = file.pack(answering.extract(key.get(), identity));
            var day = LocalDate.now(clock.withZone(Settings.ZONE));
            response.setContentType("application/zip");
            response.setContentLength(packed.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"registerutdrag-" + day + ".zip\"");
            response.getOutputStream().write(packed);
        } catch (IllegalArgumentException notChecked) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (ProofNeeded first) {
            response.sendRedirect(request.getContextPath() + "/konto/bekrafta?till=/personuppgifter");
        } catch (NotAllowed unseen) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String told(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
