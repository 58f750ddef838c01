package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Rate;
import se.samsyn.platform.Settings;
import se.samsyn.web.route.Toll;
import se.samsyn.web.words.Texts;

/**
 * What a report passes on its way in (ADR 0020). It turns nobody away: whoever comes too early or too often is told how
 * long to wait, and keeps what they wrote.
 */
@RequestScoped
public class Gate {

    /** HTTP's status for it; servlets have no name for it. */
    private static final int TOO_MANY = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    Toll toll;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** Notes that somebody wants to send it. */
    Pace asked(Pace pace) {
        return pace.asked(clock.instant(), settings.formTakes(), settings.unworkedWait());
    }

    /** Null when it may pass; else what to say. */
    @Nullable
    String refusal(Pace pace) {
        var early = pace.left(clock.instant());
        if (!early.isZero()) {
            return refuse(HttpServletResponse.SC_OK, early, texts.fill("beratta.message.early", seconds(early)));
        }
        var rate = new Rate(settings.reportsAtOnce(), settings.reportsEvery());
        var often = toll.wait("report", request, rate);
        return often.isZero()
                ? null
                : refuse(
                        TOO_MANY,
                        often,
                        texts.fill(
                                "beratta.message.often",
                                Math.max(1, often.plusSeconds(59).toMinutes())));
    }

    /** How many milliseconds the browser waits before it sends, for the one who is quick. */
    long millisLeft(Pace pace) {
        return Duration.between(clock.instant(), pace.begun().plus(settings.formTakes()))
                .toMillis();
    }

    private static String refuse(int status, Duration wait, String words) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(status);
        external.setResponseHeader("Retry-After", String.valueOf(seconds(wait)));
        return words;
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
