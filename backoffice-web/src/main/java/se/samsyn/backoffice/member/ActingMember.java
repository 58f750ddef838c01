package se.samsyn.backoffice.member;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberSessionId;

/**
 * Tells the domain who acts in this request, by the login that lies in the browser's session. A login that is over, or
 * whose account is, ends the session here; one whose member has to prove themselves by more than a password leads to
 * where they can.
 */
public class ActingMember implements Filter {

    /** Where the session has the {@link MemberSessionId}. */
    static final String LOGIN = "samsyn.login";

    private static final List<String> OWN = List.of("/konto", "/kit", "/css", "/js", "/jakarta.faces.resource");

    @Inject
    LoggedIn loggedIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getUserPrincipal() != null) {
            try {
                loggedIn.enter(login(http));
            } catch (NotAllowed ended) {
                http.logout();
                http.getSession().invalidate();
                ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/logga-in");
                return;
            }
        }
        if (loggedIn.isHeld() && !isOwn(http.getServletPath())) {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/konto/tvasteg");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether it is the own account, or a file that pages are drawn with. Nothing else would be found anyway. */
    private static boolean isOwn(String path) {
        return OWN.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    /** Whoever the container has let in without one is not let further. */
    private static MemberSessionId login(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(LOGIN) instanceof MemberSessionId login) {
            return login;
        }
        throw new NotAllowed("a session without a login");
    }
}
