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
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * Puts the security headers on every answer (ASVS 5.0, V3.4), and lets a file be kept for ever when its address names
 * its version or its fingerprint. The two policies that differ between the web applications are context parameters.
 */
public final class Headers implements Filter {

    /**
     * Context parameter: the Content-Security-Policy; absent where PrimeFaces writes it, with a nonce for each page.
     */
    public static final String CONTENT = "samsyn.content-security-policy";

    /** Context parameter: the Permissions-Policy. */
    public static final String PERMISSIONS = "samsyn.permissions-policy";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    private @Nullable String content;
    private @Nullable String permissions;

    @Override
    public void init(FilterConfig config) {
        content = onOneLine(config.getServletContext().getInitParameter(CONTENT));
        permissions = onOneLine(config.getServletContext().getInitParameter(PERMISSIONS));
    }

    private static @Nullable String onOneLine(@Nullable String parameter) {
        return parameter == null ? null : parameter.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        if (content != null) {
            response.setHeader("Content-Security-Policy", content);
        }
        if (permissions != null) {
            response.setHeader("Permissions-Policy", permissions);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        // says what frame-ancestors says, to scanners and browsers that know no policy
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
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
        chain.doFilter(request, response);
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
