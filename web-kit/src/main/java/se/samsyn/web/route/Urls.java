package se.samsyn.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives Faces the addresses that people see. A form posts to the address visited, without its query, so that no link
 * can bring values into a form; an outcome such as {@code atgard?slug=…&faces-redirect=true} becomes the address of the
 * route with these parameters, in the language of the page.
 */
public final class Urls extends ViewHandlerWrapper {

    static final String VIEWS = "/WEB-INF/views/";
    static final String SUFFIX = ".xhtml";

    /** @param wrapped Faces' own */
    public Urls(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var root = faces.getViewRoot();
        var address = faces.getExternalContext().getRequestMap().get(Router.ADDRESS);
        if (root != null && viewId.equals(root.getViewId()) && address instanceof String visited) {
            return visited;
        }
        return address(faces, viewId, Map.of()).orElseGet(() -> getWrapped().getActionURL(faces, viewId));
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return address(faces, viewId, parameters)
                .orElseGet(() -> getWrapped().getRedirectURL(faces, viewId, parameters, includeViewParams));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return address(faces, viewId, parameters)
                .orElseGet(() -> getWrapped().getBookmarkableURL(faces, viewId, parameters, includeViewParams));
    }

    /** Among the view's routes, the one that uses most of the parameters; the others go into the query. */
    private static Optional<String> address(
            FacesContext faces, String viewId, @Nullable Map<String, List<String>> parameters) {
        if (!viewId.startsWith(VIEWS) || !viewId.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        var external = faces.getExternalContext();
        var language =
                external.getRequestMap().get(Router.LANGUAGE) instanceof Language known ? known : Language.SWEDISH;
        var given = single(parameters);
        return routes(external.getApplicationMap(), (ServletContext) external.getContext()).stream()
                .filter(route -> route.view() != null && route.viewId().equals(viewId))
                .sorted(Comparator.comparing(Route::openness).reversed())
                .flatMap(route -> filled(route, given).stream())
                .findFirst()
                .map(path -> external.getRequestContextPath() + language.in(path));
    }

    private static Optional<String> filled(Route route, Map<String, String> given) {
        Set<String> used = new HashSet<>();
        return route.fill(name -> {
                    used.add(name);
                    return given.get(name);
                })
                .map(path -> {
                    var query = given.entrySet().stream()
                            .filter(entry -> !used.contains(entry.getKey()))
                            .map(entry -> Route.encode(entry.getKey()) + "=" + Route.encode(entry.getValue()))
                            .collect(Collectors.joining("&"));
                    return query.isEmpty() ? path : path + "?" + query;
                });
    }

    private static Map<String, String> single(@Nullable Map<String, List<String>> parameters) {
        var single = new LinkedHashMap<String, String>();
        if (parameters != null) {
            parameters.forEach((name, values) -> {
                if (values != null && !values.isEmpty() && values.get(0) != null) {
                    single.put(name, values.get(0));
                }
            });
        }
        return single;
    }

    /** Read once for each web application. */
    @SuppressWarnings("unchecked")
    private static List<Route> routes(Map<String, Object> application, ServletContext context) {
        return (List<Route>)
                application.computeIfAbsent(Urls.class.getName(), key -> new ArrayList<>(Router.routes(context)));
    }
}
