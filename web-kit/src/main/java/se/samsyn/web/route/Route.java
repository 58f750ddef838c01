package se.samsyn.web.route;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code /WEB-INF/routes}: {@code pattern view [stateful] [private] [limited] [remembered] [files] [?a&b]}.
 * The pattern's segments are words, parameters in braces, or, at its end, {@code *} for all that lies beneath.
 *
 * @param pattern as written
 * @param view the name of a file in {@code /WEB-INF/views}; null when somebody else answers (written {@code -}): a
 *     servlet, a resource, a file
 * @param flags what is special about it
 * @param query the names of what its query may say; told only of what is remembered
 */
record Route(String pattern, @Nullable String view, Set<Flag> flags, Set<String> query) {

    /** What is special about a route. */
    enum Flag {
        /** The view keeps state in a session: only the back office. */
        STATEFUL,
        /** The address itself is a secret: it is neither kept, passed on nor found by a search engine. */
        PRIVATE,
        /** The answer is the same for all who ask, until something is published: it may be kept in memory. */
        REMEMBERED,
        /** How often one network may post to it is counted. */
        LIMITED,
        /** A form of the view can carry files; everywhere else they are refused unread. */
        FILES
    }

    private static final String BENEATH = "*";

    Route {
        flags = Set.copyOf(flags);
        query = Set.copyOf(query);
    }

    static Route parse(String line) {
        var words = List.of(line.strip().split("\\s+"));
        if (words.size() < 2 || !words.get(0).startsWith("/")) {
            throw new IllegalArgumentException("not a route: " + line);
        }
        var flags = new ArrayList<Flag>();
        var query = List.<String>of();
        for (var word : words.subList(2, words.size())) {
            if (word.startsWith("?")) {
                query = List.of(word.substring(1).split("&", -1));
            } else {
                flags.add(Flag.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
            }
        }
        var view = words.get(1).equals("-") ? null : words.get(1);
        return new Route(words.get(0), view, Set.copyOf(flags), Set.copyOf(query));
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** The file that shows it. */
    String viewId() {
        return Urls.VIEWS + view + Urls.SUFFIX;
    }

    /** How many of its segments are parameters: of two that match, the one with fewer is meant. */
    long openness() {
        return segments(pattern).stream()
                .filter(word -> word.startsWith("{") || word.equals(BENEATH))
                .count();
    }

    /**
     * The parameters in a path's segments, decoded, by name; empty when the path is not of this route.
     *
     * @param path encoded, beginning with a slash
     */
    Optional<Map<String, String>> match(String path) {
        var expected = segments(pattern);
        var actual = segments(path);
        var open = !expected.isEmpty() && expected.get(expected.size() - 1).equals(BENEATH);
        if (open ? actual.size() < expected.size() : actual.size() != expected.size()) {
            return Optional.empty();
        }
        var found = new LinkedHashMap<String, String>();
        for (int i = 0; i < expected.size(); i++) {
            var word = expected.get(i);
            if (word.equals(BENEATH)) {
                return Optional.of(found);
            }
            var value = decode(actual.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            } else if (word.startsWith("{")) {
                found.put(word.substring(1, word.length() - 1), value);
            } else if (!word.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /**
     * The path with its parameters filled in, encoded.
     *
     * @return empty when one is missing
     */
    Optional<String> fill(Function<String, @Nullable String> parameters) {
        var path = new StringBuilder();
        for (var word : segments(pattern)) {
            path.append('/');
            if (word.startsWith("{")) {
                var value = parameters.apply(word.substring(1, word.length() - 1));
                if (value == null || value.isEmpty()) {
                    return Optional.empty();
                }
                path.append(encode(value));
            } else {
                path.append(word);
            }
        }
        return Optional.of(path.isEmpty() ? "/" : path.toString());
    }

    /** Without what follows a semicolon. {@code /} has none. */
    private static List<String> segments(String path) {
        if (path.equals("/")) {
            return List.of();
        }
        return List.of(path.substring(1).split("/", -1)).stream()
                .map(Route::bare)
                .toList();
    }

    private static String bare(String segment) {
        int end = segment.indexOf(';');
        return end < 0 ? segment : segment.substring(0, end);
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
