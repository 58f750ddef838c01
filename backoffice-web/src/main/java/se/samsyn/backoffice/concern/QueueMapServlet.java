package se.samsyn.backoffice.concern;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.QueueMap;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.web.GeoJson;
import se.samsyn.web.MapView;
import se.samsyn.web.words.Texts;

/**
 * The queue on its map as GeoJSON, {@code /inkommet.geojson} with the parameters of {@link QueueWishes} and what the
 * map shows. Exact points, for whoever sees their reports; kept by nobody.
 */
@WebServlet(urlPatterns = "/inkommet.geojson")
public class QueueMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConcernQueue queue;

    @Inject
    private ConcernQueries concerns;

    @Inject
    private FilingQueries files;

    @Inject
    private Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var view = MapView.parse(request.getParameter("bbox"), request.getParameter("zoom"));
            var map = queue.map(QueueWishes.parse(wishes(request)), view.bounds(), view.zoom());
            var collection = Json.createObjectBuilder()
                    .add("type", "FeatureCollection")
                    .add("features", features(map))
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/geo+json");
            response.setContentLength(collection.length);
            response.getOutputStream().write(collection);
        } catch (IllegalArgumentException noMap) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed unseen) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonArrayBuilder features(QueueMap map) {
        var features = Json.createArrayBuilder();
        var ids =
                concerns.byNumbers(map.pins().stream().map(QueueMap.Pin::number).toList());
        var signs = files.signs(ids.values());
        for (var pin : map.pins()) {
            var sign = signs.get(ids.get(pin.number()));
            var title = texts.fill("Category." + pin.category()) + ", " + pin.number()
                    + (sign == null || sign.secrecy() == null ? "" : ", " + texts.fill("inkommet.label.secret"));
            features.add(GeoJson.feature(
                    pin.point(),
                    Json.createObjectBuilder().add("slug", pin.number()).add("title", title)));
        }
        for (var cluster : map.clusters()) {
            features.add(
                    GeoJson.feature(cluster.point(), Json.createObjectBuilder().add("count", cluster.count())));
        }
        return features;
    }

    private static Map<String, @Nullable String> wishes(HttpServletRequest request) {
        var wishes = new HashMap<String, @Nullable String>();
        request.getParameterMap().forEach((name, values) -> wishes.put(name, values[0]));
        return wishes;
    }
}
