package se.samsyn.web.route;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides about each visit before Faces hears of it: where it goes, in which language, and whether it may.
 *
 * <p>Faces executes the action of a stateless view for whoever sends the word {@code stateless}, even by GET and from
 * another site. So reading never carries view state, and a POST must come from our own pages. Browsers have told where
 * a POST comes from since 2020 ({@code Sec-Fetch-Site}, {@code Origin}); a POST that tells nothing at all comes from no
 * browser that another site could misuse. It is let in when it carries no cookie, because then there is nothing to
 * borrow, and refused when it does.
 */
final class Door {

    /** Bytes of all files of a form together, and some; the server and the servlet have the same limit. */
    static final long FILES_MAX = 48L * 1024 * 1024;

    private final List<Route> routes;
    private final Set<Language> languages;

    Door(List<Route> routes, Set<Language> languages) {
        this.routes = List.copyOf(routes);
        this.languages = Set.copyOf(languages);
    }

    Decision decide(Visit visit) {
        var path = visit.path();
        var language = Language.SWEDISH;
        var first = path.split("/", 3)[path.equals("/") ? 0 : 1];
        var prefixed = Language.ofPrefix(first);
        if (prefixed.isPresent()) {
            language = prefixed.get();
            if (!languages.contains(language)) {
                return new Decision.Refuse(404, Language.SWEDISH);
            }
            path = path.length() == first.length() + 1 ? "/" : path.substring(first.length() + 1);
            if (path.equals("/") && visit.path().endsWith("/")) {
                return move(visit, language.prefix(), language);
            }
        }
        var found = find(path);
        if (found.isEmpty()
                && path.endsWith("/")
                && find(path.substring(0, path.length() - 1)).isPresent()) {
            return move(visit, visit.path().substring(0, visit.path().length() - 1), language);
        }
        if (found.isEmpty()) {
            return new Decision.Refuse(404, language);
        }
        var route = found.get().route();
        if (route.view() == null) {
            // of a folder the server would say that it is forbidden
            if (prefixed.isPresent() || path.endsWith("/")) {
                return new Decision.Refuse(404, language);
            }
            return visit.isPost() && !isFromHere(visit)
                    ? new Decision.Refuse(403, language)
                    : new Decision.PassOn(route);
        }
        var refusal = refuse(visit, route);
        return refusal == 0
                ? new Decision.Show(route, language, found.get().parameters())
                : new Decision.Refuse(refusal, language);
    }

    private record Found(Route route, Map<String, String> parameters) {}

    private Optional<Found> find(String path) {
        return path.startsWith("/")
                ? routes.stream()
                        .flatMap(route -> route.match(path).map(parameters -> new Found(route, parameters)).stream())
                        .min(Comparator.comparing(found -> found.route().openness()))
                : Optional.empty();
    }

    private static Decision move(Visit visit, String to, Language language) {
        return visit.isRead() ? new Decision.Move(to) : new Decision.Refuse(404, language);
    }

    /** The status to refuse with, or 0. */
    private static int refuse(Visit visit, Route route) {
        if (visit.isRead()) {
            return visit.viewState().get() == null ? 0 : 400;
        }
        if (!visit.isPost()) {
            return 405;
        }
        if (!isFromHere(visit)) {
            return 403;
        }
        if (visit.bringsFiles()) {
            return !route.is(Route.Flag.FILES) ? 415 : visit.size() > FILES_MAX ? 413 : 0;
        }
        return route.is(Route.Flag.STATEFUL)
                        && "stateless".equals(visit.viewState().get())
                ? 400
                : 0;
    }

    private static boolean isFromHere(Visit visit) {
        var site = visit.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var from = visit.header("Origin");
        if (from == null) {
            from = visit.header("Referer");
        }
        if (from == null) {
            return visit.header("Cookie") == null;
        }
        var host = visit.header("Host");
        return host != null && host.toLowerCase(Locale.ROOT).equals(hostOf(from));
    }

    /** Host and, unless it is the scheme's own, port: as browsers write them in {@code Host}. */
    private static @Nullable String hostOf(String address) {
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null; // a page that cannot say where it is is not ours
        }
    }
}
