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

/** Tells the domain who acts in this request. An account that has ended in the meantime ends its session here. */
public class ActingMember implements Filter {

    @Inject
    LoggedIn loggedIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var caller = http.getUserPrincipal();
        if (caller != null) {
            try {
                loggedIn.enter(caller.getName());
            } catch (NotAllowed ended) {
                http.logout();
                http.getSession().invalidate();
                ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/logga-in");
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
