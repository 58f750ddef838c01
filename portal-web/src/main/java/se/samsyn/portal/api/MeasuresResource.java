package se.samsyn.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.platform.Settings;
import se.samsyn.web.MapView;

/** {@code /api/v1/measures.geojson?bbox=w,s,e,n&zoom=z} and the list's filters: what the map shows. */
@Path("/v1/measures.geojson")
@RequestScoped
public class MeasuresResource {

    static final String DEMO = "DEMODATA – påhittat";

    @Inject
    PublicMeasureQueries measures;

    @Inject
    Settings settings;

    /** Points where there is room, clusters where there is not. */
    @GET
    @Produces("application/geo+json")
    public Response get(@Context UriInfo uri) {
        var given = uri.getQueryParameters();
        var filter = MeasureFilter.parse(given::getFirst);
        var view = view(given.getFirst("bbox"), given.getFirst("zoom"));
        var map = measures.points(filter, view.bounds(), view.zoom());
        return Response.ok(MeasuresGeoJson.write(map, settings.isDemo() ? DEMO : null)
                        .toString())
                .build();
    }

    private static MapView view(@Nullable String bbox, @Nullable String zoom) {
        try {
            return MapView.parse(bbox, zoom);
        } catch (IllegalArgumentException wrong) {
            throw new BadRequestException(wrong.getMessage());
        }
    }
}
