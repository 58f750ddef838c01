package se.samsyn.web.answer;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import se.samsyn.web.route.Router;

/**
 * Gives each answer that may be kept a weak ETag of its content, and answers 304 to whoever has it already. Weak,
 * because the server compresses the same page for some and not for others.
 */
public final class Unchanged implements Filter {

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        if (!Router.ASK_AGAIN.equals(response.getHeader("Cache-Control"))) {
            chain.doFilter(request, response);
            return;
        }
        var page = new HeldAnswer(response);
        chain.doFilter(request, page);
        if (page.isRefused()) {
            return;
        }
        var body = page.body();
        if (response.getStatus() == HttpServletResponse.SC_OK && response.getHeader("Set-Cookie") == null) {
            var tag = tag(body);
            response.setHeader("ETag", tag);
            if (isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return "W/\"" + Long.toString(sum.getValue(), Character.MAX_RADIX) + "-" + body.length + "\"";
    }

    /** Whether one of the tags that the browser has, weak or strong, is this one (RFC 9110, 13.1.2). */
    static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        var bare = tag.substring(2);
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(bare));
    }
}
