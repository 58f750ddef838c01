package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.samsyn.platform.Rate;
import se.samsyn.platform.Settings;
import se.samsyn.web.refusal.Complaints;
import se.samsyn.web.route.Toll;

/** Answers who looks up codes of nobody, and counts them for each network (ADR 0021). */
@RequestScoped
public class UnknownCodes {

    /** HTTP's status for it; servlets have no name for it. */
    private static final int TOO_MANY = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    Toll toll;

    @Inject
    Settings settings;

    @Inject
    Complaints complaints;

    /** Says that the code is nobody's; after too many of them, also how long to wait. */
    void answer(HttpServletResponse response) {
        var wait = toll.wait("code", request, new Rate(settings.codesAtOnce(), settings.codesEvery()));
        if (wait.isZero()) {
            complaints.say("kod", "folj.message.unknown");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            complaints.say(
                    "kod",
                    "folj.message.often",
                    Math.max(1, wait.plusSeconds(59).toMinutes()));
            response.setStatus(TOO_MANY);
            response.setHeader(
                    "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
        }
    }
}
