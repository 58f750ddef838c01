package se.samsyn.web.answer;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.LatestPublication;
import se.samsyn.platform.Settings;
import se.samsyn.web.route.Languages;
import se.samsyn.web.route.Rememberable;
import se.samsyn.web.route.Router;

/**
 * Answers a public page that has not changed from memory. It is drawn as if it had been asked for by a plain GET, and
 * only what may be shown to everybody is kept: status 200, an ETag, no cookie. A request with a body is never answered
 * so: what it holds could have been drawn into the page.
 */
public final class Remembering implements Filter {

    /** What the answer itself is sent with, and must not be copied. */
    private static final Set<String> OF_THE_SENDING = Set.of("content-type", "content-length", "date");

    @Inject
    PageMemory memory;

    @Inject
    LatestPublication publication;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Languages languages;

    private @Nullable Rememberable rememberable;

    @Override
    public void init(FilterConfig config) {
        rememberable = Rememberable.in(config.getServletContext(), languages);
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        var key = memory.isOn() ? key(request) : Optional.<PageKey>empty();
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var page = memory.find(
                key.get(), () -> draw(request, response, chain, key.get().zipped()));
        if (page != null) {
            page.send(request, response);
        }
    }

    private Optional<PageKey> key(HttpServletRequest request) {
        var method = request.getMethod();
        if (!(method.equals("GET") || method.equals("HEAD")) || hasBody(request)) {
            return Optional.empty();
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var address =
                Objects.requireNonNull(rememberable).address(path.isEmpty() ? "/" : path, request.getQueryString());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var latest = publication.number();
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageKey(
                        address.get(),
                        readsGzip(request.getHeader("Accept-Encoding")),
                        latest.getAsLong(),
                        LocalDate.now(clock.withZone(Settings.ZONE)),
                        settings.isDemo()));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0
                || request.getContentType() != null
                || request.getHeader("Transfer-Encoding") != null;
    }

    /** Whether gzip is among the encodings that the browser reads (RFC 9110, 12.5.3). */
    static boolean readsGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(encoding -> encoding.replace(" ", "").split(";q=", 2))
                        .anyMatch(encoding -> (encoding[0].equalsIgnoreCase("gzip") || encoding[0].equals("*"))
                                && (encoding.length < 2 || !encoding[1].matches("0(\\.0*)?")));
    }

    /** Draws the page for all; what is for this asker alone is answered at once. */
    private static @Nullable RememberedPage draw(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean zip)
            throws IOException, ServletException {
        var before = headers(response);
        var held = new HeldAnswer(response);
        chain.doFilter(new ForAll(request), held);
        if (held.isRefused()) {
            return null;
        }
        var body = held.body();
        var tag = response.getHeader("ETag");
        var type = response.getContentType();
        if (response.getStatus() != HttpServletResponse.SC_OK
                || tag == null
                || type == null
                || !Router.ASK_AGAIN.equals(response.getHeader("Cache-Control"))
                || response.getHeader("Set-Cookie") != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return null;
        }
        var own = headers(response);
        own.entrySet().removeAll(before.entrySet());
        return RememberedPage.of(type, own, tag, body, zip);
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        var headers = new HashMap<String, String>();
        for (var name : response.getHeaderNames()) {
            if (!OF_THE_SENDING.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", response.getHeaders(name)));
            }
        }
        return headers;
    }

    /** A plain GET by somebody who has nothing yet. */
    private static final class ForAll extends HttpServletRequestWrapper {

        ForAll(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("If-None-Match") ? null : super.getHeader(name);
        }
    }
}
