package se.samsyn.portal.map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The basemap's tiles, {@code /tiles/{zoom}/{x}/{y}.png} and the same with {@code @2x}. 404 for what is not served, 503
 * while there is no map or too many wait. Knows no session and no language.
 */
@WebServlet(
        urlPatterns = "/tiles/*",
        loadOnStartup = 1,
        asyncSupported = false) // at startup, so that the map is opened then
public class TileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Basemap basemap;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(basemap, request, response);
    }

    static void answer(Basemap basemap, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var tile = TileAddress.parse(path == null ? "" : path);
        if (tile.isEmpty()) {
            PngAnswer.notFound(response);
            return;
        }
        PngAnswer.send(request, response, basemap, () -> basemap.tile(tile.get()));
    }
}
