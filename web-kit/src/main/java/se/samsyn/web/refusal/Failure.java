package se.samsyn.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Wordless;
import se.samsyn.web.route.Router;

/** What an error page knows of what went wrong: {@code #{failure.…}}. Never the cause. */
@Named
@RequestScoped
public class Failure {

    /** Request attribute: somebody else changed the same thing; the page offers to load it again. */
    static final String STALE = "samsyn.stale";

    /** Request attribute: an act of weight waits for its actor to prove who they are. */
    static final String UNPROVEN = "samsyn.unproven";

    /** Request attribute: the page lay open for too long. */
    static final String EXPIRED = "samsyn.expired";

    private static final String NUMBER = "samsyn.incident";

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without what is easily misread or misheard. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Inject
    HttpServletRequest request;

    /**
     * Which words the page has: {@code 404}, {@code 500}, {@code expired} … 403 is 404, so that nothing is given away.
     */
    public String getKind() {
        if (request.getAttribute(EXPIRED) != null) {
            return "expired";
        } else if (request.getAttribute(Router.FOREIGN) != null) {
            return "foreign";
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        return switch (status) {
            case 400 -> "400";
            case 405, 415 -> "405";
            case 413 -> "413";
            case 429 -> "429";
            case 503 -> "503";
            default -> status >= 500 ? "500" : "404";
        };
    }

    /** Whether what was asked for waits until whoever asked has proven who they are. */
    public boolean isUnproven() {
        return request.getAttribute(UNPROVEN) != null;
    }

    /** Whether the page on display has been changed by somebody else. */
    public boolean isStale() {
        return request.getAttribute(STALE) != null;
    }

    /** The number under which the cause is logged; null when there was none. */
    public @Nullable String getNumber() {
        if (request.getAttribute(NUMBER) instanceof String number) {
            return number;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable why) {
            var number = log(new HashMap<>(), why);
            request.setAttribute(NUMBER, number);
            return number;
        }
        return null;
    }

    /** Logs a cause without its words, and keeps its number for the page. */
    static String log(Map<String, Object> request, Throwable why) {
        var number = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.log(Level.ERROR, "incident " + number, Wordless.of(why));
        request.put(NUMBER, number.toString());
        return number.toString();
    }
}
