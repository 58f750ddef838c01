package se.samsyn.backoffice.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.FederatedSigningIn.Farewell;

/**
 * Where a login ends here and there, at {@code /logga-in/oidc/ut}. By {@code POST}, from server to server, a party's
 * own directory tells that somebody has logged out there, or was logged out (OpenID Connect Back-Channel Logout 1.0).
 * By {@code GET} somebody who has logged out here is led there; the policy of our pages lets no form lead elsewhere.
 */
@WebServlet(urlPatterns = "/logga-in/oidc/ut")
public class ProviderLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FederatedSigningIn signingIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Doorstep.FAREWELL) instanceof Farewell farewell) {
            session.removeAttribute(Doorstep.FAREWELL);
            response.sendRedirect(farewell.to().toString());
        } else {
            response.sendRedirect(request.getContextPath() + "/logga-in");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        if (token == null || !signingIn.end(token)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
