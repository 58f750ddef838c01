package se.samsyn.portal.map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.MapCredit;

/**
 * What stands for a page where it is shared: {@code /delningsbild/start.png}, {@code /delningsbild/atgarder/{slug}.png}
 * and {@code /delningsbild/nyheter/{slug}.png}. Each answer asks first whether the page is public; what is not is 404
 * from that moment on, and nobody may keep a picture without asking again.
 */
@WebServlet(urlPatterns = "/delningsbild/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(?:(start)|(atgarder|nyheter)/([a-z0-9-]{1,80}))\\.png");

    @Inject
    private transient Previews previews;

    @Inject
    private transient MapCredit credit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var preview = find(request.getPathInfo());
        if (preview == null) {
            PngAnswer.notFound(response);
            return;
        }
        PngAnswer.sendUnkept(response, () -> previews.draw(preview, credit.in(Language.SWEDISH)));
    }

    private @Nullable Preview find(@Nullable String path) {
        var matcher = PATH.matcher(path == null ? "" : path);
        if (!matcher.matches()) {
            return null;
        }
        if (matcher.group(1) != null) {
            return previews.ofStart();
        }
        try {
            return matcher.group(2).equals("atgarder")
                    ? previews.ofMeasure(matcher.group(3))
                    : previews.ofAnnouncement(matcher.group(3));
        } catch (NotFound notPublic) {
            return null;
        }
    }
}
