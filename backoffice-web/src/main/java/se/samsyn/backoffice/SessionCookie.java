package se.samsyn.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import se.samsyn.platform.Settings;

/**
 * Names the session's cookie and says what a browser may do with it (ASVS 5.0, V3.3). Where people come by https the
 * cookie is secure and bears the prefix by which browsers refuse any other. {@code __Secure-} and not {@code __Host-}:
 * the latter would demand the path {@code /} and so hand the staff's session to the portal.
 */
public final class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var cookie = context.getSessionCookieConfig();
        var secure = settings.isSecure();
        cookie.setName(secure ? "__Secure-samsyn" : "samsyn");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath(context.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
    }
}
