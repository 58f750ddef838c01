package se.samsyn.portal.map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a drawing is answered. Faults have no body: an image needs no error page. The tag is weak because two servers
 * with different fonts draw the same map a little differently.
 */
final class PngAnswer {

    private static final Logger LOG = System.getLogger(PngAnswer.class.getName());
    private static final String WEEK = "public, max-age=604800";
    private static final int RETRY_SECONDS = 2;

    private PngAnswer() {}

    static void send(
            HttpServletRequest request, HttpServletResponse response, Basemap basemap, Supplier<byte[]> drawing)
            throws IOException {
        var tag = "W/\"" + basemap.fingerprint() + "\"";
        if (basemap.isReady() && isKnown(request.getHeader("If-None-Match"), tag)) {
            keepable(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] png;
        try {
            png = drawing.get();
        } catch (NotDrawn e) {
            refuse(response, e);
            return;
        }
        keepable(response, tag);
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    /** With what tells everybody to ask again, which the address's route has set. */
    static void sendUnkept(HttpServletResponse response, Supplier<byte[]> drawing) throws IOException {
        byte[] png;
        try {
            png = drawing.get();
        } catch (NotDrawn e) {
            refuse(response, e);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    static void notFound(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void keepable(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", WEEK);
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var known : ifNoneMatch.split(",", -1)) {
            if (known.strip().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, NotDrawn e) {
        response.setHeader("Cache-Control", "no-store");
        switch (e.reason()) {
            case NO_MAP -> response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case BUSY -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                response.setIntHeader("Retry-After", RETRY_SECONDS);
            }
            case FAULT -> {
                LOG.log(Level.ERROR, "The map was not drawn", e);
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
