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
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberSessionId;

/**
 * Tells the domain who acts in this request, by the login that lies in the browser's session. A login that is over, or
 * whose account is, ends the session here.
 */
public class ActingMember implements Filter {

    /** Where the session has the {@link MemberSessionId}. */
    static final String LOGIN = "samsyn.login";

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
        chain.doFilter(request, response);
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
