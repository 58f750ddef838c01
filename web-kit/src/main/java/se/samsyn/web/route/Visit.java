package se.samsyn.web.route;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request tells the door.
 *
 * @param method in capitals
 * @param path encoded, beneath the web application, beginning with a slash
 * @param headers those of {@link #HEADERS} that were sent, by name
 * @param viewState the value of Faces' field, read only when needed because reading it parses the body; null if none
 */
record Visit(String method, String path, Map<String, String> headers, Supplier<@Nullable String> viewState) {

    static final java.util.List<String> HEADERS =
            java.util.List.of("Host", "Sec-Fetch-Site", "Origin", "Referer", "Cookie");

    Visit {
        headers = Map.copyOf(headers);
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean isPost() {
        return method.equals("POST");
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
