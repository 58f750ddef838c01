package se.samsyn.portal.map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.MapCredit;

/**
 * Still pictures of the map for pages and share previews, {@code /kartbild/{width}x{height}/{zoom}/{lat},{lon}.png} and
 * the same with {@code @2x}; {@code ?i=ar} says in which language whose map it is. Few sizes and four decimals at most,
 * so that there are not endlessly many; any other path is 404.
 */
@WebServlet(urlPatterns = "/kartbild/*", asyncSupported = false)
public class MapPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile(
            "/(\\d{3,4}x\\d{3,4})/([1-9]\\d?)/(\\d{2}(?:\\.\\d{1,4})?),(\\d{2}(?:\\.\\d{1,4})?)(@2x)?\\.png");

    /** Phone, column of the start page, wide page, share preview. */
    private static final Set<String> SIZES = Set.of("320x200", "640x360", "640x400", "960x400", "1200x630");

    @Inject
    private Basemap basemap;

    @Inject
    private MapCredit credit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var prefix = request.getParameter("i");
        var language = Language.ofPrefix(prefix == null ? "" : prefix).orElse(Language.SWEDISH);
        answer(basemap, credit.in(language), request, response);
    }

    static void answer(Basemap basemap, String credit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getPathInfo();
        var picture = parse(path == null ? "" : path);
        if (picture.isEmpty()) {
            PngAnswer.notFound(response);
            return;
        }
        PngAnswer.send(request, response, basemap, () -> basemap.picture(picture.get(), credit));
    }

    static Optional<MapPicture> parse(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches() || !SIZES.contains(matcher.group(1))) {
            return Optional.empty();
        }
        var size = matcher.group(1).split("x", 2);
        int zoom = Integer.parseInt(matcher.group(2));
        double lat = Double.parseDouble(matcher.group(3));
        double lon = Double.parseDouble(matcher.group(4));
        if (zoom < TileAddress.MIN_ZOOM || zoom > TileAddress.MAX_ZOOM || !SchematicMap.BOUNDS.contains(lat, lon)) {
            return Optional.empty();
        }
        return Optional.of(new MapPicture(
                lat,
                lon,
                zoom,
                Integer.parseInt(size[0]),
                Integer.parseInt(size[1]),
                matcher.group(5) == null ? 1 : 2,
                List.of()));
    }
}
