package se.samsyn.web.answer;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * Puts the security headers on every answer (ASVS 5.0, V3.4), and lets a file be kept for ever when its address names
 * its version or its fingerprint. The two policies that differ between the web applications are context parameters.
 * What is answered before any filter is asked, such as the way to the login, has them from the server itself:
 * {@code samsyn.cli}.
 */
public final class Headers implements Filter {

    /**
     * Context parameter: the Content-Security-Policy. Absent where PrimeFaces writes it, with a nonce for each page:
     * all that is no page then has {@link #NOTHING}.
     */
    public static final String CONTENT = "samsyn.content-security-policy";

    /** The policy of what is no page: whoever opens it by itself sees no more than its bytes, and nobody frames it. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final String POLICY = "Content-Security-Policy";
    private static final String OPENER = "Cross-Origin-Opener-Policy";

    /** Context parameter: the Permissions-Policy. */
    public static final String PERMISSIONS = "samsyn.permissions-policy";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    private String content = NOTHING;
    private @Nullable String permissions;

    @Override
    public void init(FilterConfig config) {
        content =
                Objects.requireNonNullElse(onOneLine(config.getServletContext().getInitParameter(CONTENT)), NOTHING);
        permissions = onOneLine(config.getServletContext().getInitParameter(PERMISSIONS));
    }

    private static @Nullable String onOneLine(@Nullable String parameter) {
        return parameter == null ? null : parameter.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var response = (HttpServletResponse) plainResponse;
        // an error page comes here a second time, and keeps what its address was given
        if (!response.containsHeader(OPENER)) {
            put((HttpServletRequest) plainRequest, response);
        }
        chain.doFilter(plainRequest, new OnePolicy(response));
    }

    private void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, content);
        if (permissions != null) {
            response.setHeader("Permissions-Policy", permissions);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        // says what frame-ancestors says, to scanners and browsers that know no policy
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(OPENER, "same-origin");
        response.setHeader("Vary", "Accept-Encoding");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (settings.isDemo()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (isForEver(request)) {
            response.setHeader("Cache-Control", FOR_EVER);
        }
    }

    /**
     * An answer with one policy only: PrimeFaces adds its own, and a browser obeys all that it is told, so that beside
     * another one the nonce would be worth nothing.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** A WebJar has its version in the path; our own files are known by the fingerprint that they have now. */
    private boolean isForEver(HttpServletRequest request) {
        var path = request.getServletPath();
        var query = request.getQueryString();
        if (query == null || !query.startsWith(Assets.VERSION + "=")) {
            return path.startsWith("/webjars/");
        }
        return query.equals(Assets.VERSION + "=" + assets.fingerprint(path));
    }
}
