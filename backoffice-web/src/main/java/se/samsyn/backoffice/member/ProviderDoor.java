package se.samsyn.backoffice.member;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.Admission;
import se.samsyn.member.Admission.Why;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.oidc.Attempt;

/**
 * The way to a party's own directory and back: {@code GET /logga-in/oidc} leads there, {@code GET /logga-in/oidc/svar}
 * is where the browser comes back to. Both by GET: after a form the policy of our pages would let nobody leave them.
 * From there on it is the door that all go through.
 */
@WebServlet(urlPatterns = {"/logga-in/oidc", "/logga-in/oidc/svar"})
public class ProviderDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the session has the {@link Try}, with its state behind it. */
    private static final String TRIED = "samsyn.tried.";

    /** What was begun, and with which link by mail, if with one. */
    private record Try(Attempt attempt, @Nullable String invitation) implements Serializable {}

    @Inject
    private FederatedSigningIn signingIn;

    @Inject
    private SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.getServletPath().endsWith("/svar")) {
            comeBack(request, response);
        } else {
            leave(request, response);
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isLedHere(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(request.getContextPath() + "/logga-in");
            return;
        }
        var party = DirectoryName.party(request.getParameter("med"));
        var departure = party.flatMap(signingIn::begin);
        if (departure.isEmpty()) {
            refuse(request, response, Why.NOT_PROVEN);
            return;
        }
        var attempt = departure.get().attempt();
        request.getSession().setAttribute(TRIED + attempt.state(), new Try(attempt, request.getParameter("inbjudan")));
        response.sendRedirect(departure.get().to().toString());
    }

    /** Another site must not log anybody in who did not want to: they choose at the door (ASVS 5.0, 7.6.2). */
    private static boolean isLedHere(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tried = take(request);
        if (tried == null) {
            refuse(request, response, Why.NOT_PROVEN);
            return;
        }
        var browser = BrowserName.of(request.getHeader("User-Agent"));
        var admission = signingIn.finish(tried.attempt(), answer(request), tried.invitation(), browser);
        if (admission instanceof Admission.In in) {
            letIn(request, response, in, tried.attempt().party());
        } else if (admission instanceof Admission.Out out) {
            refuse(request, response, out.why());
        }
    }

    /** What this browser has begun, once. */
    private static @Nullable Try take(HttpServletRequest request) {
        var session = request.getSession(false);
        var name = TRIED + request.getParameter("state");
        if (session != null && session.getAttribute(name) instanceof Try tried) {
            session.removeAttribute(name);
            return tried;
        }
        return null;
    }

    /** What is there once; of what is there twice one would not know which to believe. */
    private static Map<String, String> answer(HttpServletRequest request) {
        var answer = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length == 1) {
                answer.put(name, values[0]);
            }
        });
        return answer;
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, Admission.In in, Party party)
            throws IOException {
        var login = new Login(in.username(), in.login());
        Doorstep.renew(request);
        request.getSession().setAttribute(Stay.KEY, new Stay(party, in.token()));
        if (in.asksMore()) {
            request.getSession().setAttribute(Doorstep.ASKED, login);
            response.sendRedirect(request.getContextPath() + "/logga-in/kod");
            return;
        }
        request.getSession().removeAttribute(Doorstep.ASKED);
        var outcome = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(login).newAuthentication(false));
        if (outcome == AuthenticationStatus.SUCCESS) {
            response.sendRedirect(request.getContextPath() + "/");
        } else if (outcome != AuthenticationStatus.SEND_CONTINUE) {
            throw new IllegalStateException("the container did not take the login: " + outcome);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Why why) throws IOException {
        response.sendRedirect(request.getContextPath() + "/logga-in?nej=" + why);
    }
}
