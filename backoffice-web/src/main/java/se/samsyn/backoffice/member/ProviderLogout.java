package se.samsyn.backoffice.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.samsyn.member.FederatedSigningIn;

/**
 * Where a party's own directory tells that somebody has logged out there, or was logged out: {@code POST
 * /logga-in/oidc/ut} from server to server (OpenID Connect Back-Channel Logout 1.0). Their logins here end with it.
 */
@WebServlet(urlPatterns = "/logga-in/oidc/ut")
public class ProviderLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FederatedSigningIn signingIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        if (token == null || !signingIn.end(token)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
