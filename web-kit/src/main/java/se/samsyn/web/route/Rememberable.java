package se.samsyn.web.route;

import jakarta.servlet.ServletContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses have an answer that may be kept in memory, and how each of them is written in one way only: what says
 * the same must not be kept twice, and what the page does not read must not be kept at all.
 */
public final class Rememberable {

    private final Door door;

    Rememberable(Door door) {
        this.door = door;
    }

    /** The addresses of a web application in the languages that it offers. */
    public static Rememberable in(ServletContext context, Languages languages) {
        return new Rememberable(new Door(Router.routes(context), Set.copyOf(languages.offered())));
    }

    /**
     * The address in the one way it is written.
     *
     * @param path encoded, beneath the web application, beginning with a slash
     * @param query encoded; null when there is none
     * @return empty when the answer may not be kept, or the path is written in another way than our links do, or the
     *     query says something that the page does not know, or says it twice
     */
    public Optional<String> address(String path, @Nullable String query) {
        var decision = door.decide(new Visit("GET", path, Map.of(), () -> null));
        if (decision instanceof Decision.Show show) {
            var own = show.route().fill(show.parameters()::get).map(show.language()::in);
            return own.equals(Optional.of(path)) ? address(show.route(), path, query) : Optional.empty();
        }
        return decision instanceof Decision.PassOn pass
                        && pass.route().pattern().equals(path)
                ? address(pass.route(), path, query)
                : Optional.empty();
    }

    private static Optional<String> address(Route route, String path, @Nullable String query) {
        if (!route.is(Route.Flag.REMEMBERED)) {
            return Optional.empty();
        }
        return query == null ? Optional.of(path) : sorted(route.query(), query).map(words -> path + words);
    }

    /** What is empty says nothing: a form sends all of its fields. */
    private static Optional<String> sorted(Set<String> known, String query) {
        var names = new HashSet<String>();
        var said = new TreeMap<String, String>();
        for (var part : query.split("&", -1)) {
            int sign = part.indexOf('=');
            var name = sign < 0 ? part : part.substring(0, sign);
            if (!known.contains(name) || !names.add(name)) {
                return Optional.empty();
            }
            var value = decoded(sign < 0 ? "" : part.substring(sign + 1));
            if (value == null) {
                return Optional.empty();
            } else if (!value.isEmpty()) {
                said.put(name, Route.encode(value));
            }
        }
        return Optional.of(
                said.isEmpty()
                        ? ""
                        : said.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining("&", "?", "")));
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
