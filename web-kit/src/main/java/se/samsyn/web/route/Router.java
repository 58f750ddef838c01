package se.samsyn.web.route;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leads each address to its view. Views lie in {@code /WEB-INF/views}, where no address reaches them; the addresses lie
 * in {@code /WEB-INF/routes}. What an address says ({@code /atgarder/{slug}}) reaches the view as an ordinary request
 * parameter. What is not in the file does not exist.
 */
public final class Router implements Filter {

    /** Request attribute: the {@link Language}. */
    public static final String LANGUAGE = "samsyn.language";

    /** Request attribute: the address visited, encoded, without its query. */
    public static final String ADDRESS = "samsyn.address";

    /** Request attribute: the address visited beneath the web application, encoded, without its language. */
    public static final String PLACE = "samsyn.place";

    /** Request attribute, present when a form of another site was refused. */
    public static final String FOREIGN = "samsyn.foreign";

    /** What tells a browser and all between to ask again before it shows a page again. */
    public static final String ASK_AGAIN = "no-cache";

    private static final Logger LOG = System.getLogger(Router.class.getName());

    private static final String ROUTES = "/WEB-INF/routes";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** HTTP's status for it; servlets have no name for it. */
    private static final int TOO_MANY = 429;

    @Inject
    Languages languages;

    @Inject
    Toll toll;

    private @Nullable Door door;

    @Override
    public void init(FilterConfig config) {
        door = new Door(routes(config.getServletContext()), Set.copyOf(languages.offered()));
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        var visit = visit(request);
        request.setAttribute(ADDRESS, request.getContextPath() + visit.path());
        var decision = java.util.Objects.requireNonNull(door).decide(visit);
        if (decision instanceof Decision.Show show) {
            tell(request, response, show.language(), visit.path());
            keep(show.route(), visit, response);
            var wait = visit.isPost() && show.route().is(Route.Flag.LIMITED) ? toll.wait(request) : Duration.ZERO;
            if (wait.isZero()) {
                request.getRequestDispatcher(target(show)).forward(request, response);
            } else {
                response.setHeader(
                        "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
                note(TOO_MANY, request);
                response.sendError(TOO_MANY);
            }
        } else if (decision instanceof Decision.Move move) {
            var query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + move.path() + (query == null ? "" : "?" + query));
        } else if (decision instanceof Decision.Refuse refuse) {
            tell(request, response, refuse.language(), visit.path());
            response.setHeader("Cache-Control", ASK_AGAIN);
            if (refuse.status() == HttpServletResponse.SC_FORBIDDEN) {
                request.setAttribute(FOREIGN, true);
            } else if (refuse.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
                response.setHeader("Allow", "GET, HEAD, POST");
            }
            if (refuse.status() != HttpServletResponse.SC_NOT_FOUND) {
                note(refuse.status(), request);
            }
            response.sendError(refuse.status());
        } else {
            if (decision instanceof Decision.PassOn pass && pass.route().is(Route.Flag.REMEMBERED)) {
                response.setHeader("Cache-Control", ASK_AGAIN);
            }
            chain.doFilter(request, response);
        }
    }

    /**
     * Leaves a line in the log, for whoever watches, of what no page of ours would send (ASVS 5.0, 16.3.3). Without the
     * address, which may hold a code, and without who sent it, which is nobody's business.
     */
    private static void note(int status, HttpServletRequest request) {
        LOG.log(Level.INFO, "refused {0} at the door of {1}/", status, request.getContextPath());
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, Language language, String path) {
        response.setHeader("Content-Language", language.code());
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(
                PLACE,
                path.startsWith(language.prefix())
                        ? path.substring(language.prefix().length())
                        : path);
    }

    /** How long the answer may be kept, and by whom it may be found. */
    private static void keep(Route route, Visit visit, HttpServletResponse response) {
        var secret = route.is(Route.Flag.PRIVATE) || visit.isPost();
        response.setHeader("Cache-Control", secret || route.is(Route.Flag.STATEFUL) ? "no-store" : ASK_AGAIN);
        if (secret) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    private static String target(Decision.Show show) {
        var query = show.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Route.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return show.route().viewId() + (query.isEmpty() ? "" : "?" + query);
    }

    private static Visit visit(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var headers = new LinkedHashMap<String, String>();
        for (var name : Visit.HEADERS) {
            var value = request.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Visit(
                request.getMethod(),
                path.isEmpty() ? "/" : path.replaceFirst(";.*", ""),
                Map.copyOf(headers),
                () -> viewState(request));
    }

    /** A form with a file is not looked into: parsing it here would take the parts away from the view. */
    private static @Nullable String viewState(HttpServletRequest request) {
        var type = request.getContentType();
        var files = type != null
                && type.startsWith("multipart/")
                && request.getMethod().equals("POST");
        return files ? null : request.getParameter(VIEW_STATE);
    }

    /** The routes of a web application. */
    static List<Route> routes(ServletContext context) {
        try (var in = context.getResourceAsStream(ROUTES)) {
            if (in == null) {
                throw new IllegalStateException(ROUTES + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
