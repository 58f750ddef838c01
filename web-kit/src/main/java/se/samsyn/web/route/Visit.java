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

    static final java.util.List<String> HEADERS = java.util.List.of(
            "Host", "Sec-Fetch-Site", "Origin", "Referer", "Cookie", "Content-Type", "Content-Length");

    Visit {
        headers = Map.copyOf(headers);
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** Whether it carries files. */
    boolean bringsFiles() {
        var type = header("Content-Type");
        return type != null && type.startsWith("multipart/");
    }

    /** In bytes, as announced; 0 when nothing is. */
    long size() {
        var length = header("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
