package se.samsyn.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.PlaceQueries;
import se.samsyn.portal.PointHeader;

/**
 * {@code /api/v1/places/nearest.json?lat=55.5079&lon=13.2352}: the named place that a point lies near, so that whoever
 * does not see the map is told where its cross is. Four decimals at most, about ten metres. Our own form sends the
 * point in a {@link PointHeader} instead, which stands in no address; where both are sent, the header holds.
 *
 * <p>Answers {@code {"name": "Storgatan, Svedala", "metres": 40}}; {@code {}} when nothing is near; {@code {"outside":
 * true}} outside the municipality.
 */
@Path("/v1/places/nearest.json")
@ApplicationScoped
public class NearestPlaceResource {

    /** A minute and address: thirty pupils who each move the map every third second. */
    private static final int ASKED_MOST = 600;

    private static final int TOO_MANY = 429;
    private static final String WRONG = "lat and lon are degrees of WGS 84 with four decimals at most";
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,4})?");

    @Inject
    PlaceQueries places;

    @Inject
    AreaQueries areas;

    @Inject
    Clock clock;

    private final Allowance allowance = new Allowance(ASKED_MOST);

    @GET
    @Produces("application/json")
    public Response get(
            @QueryParam("lat") @Nullable String lat,
            @QueryParam("lon") @Nullable String lon,
            @HeaderParam(PointHeader.NAME) @Nullable String sent,
            @Context HttpServletRequest request) {
        if (!allowance.take(request.getRemoteAddr(), clock.instant())) {
            return Response.status(TOO_MANY).header("Retry-After", "60").build();
        }
        var point = sent == null
                ? new GeoPoint(degrees(lat, 90), degrees(lon, 180))
                : PointHeader.point(sent).orElseThrow(() -> new BadRequestException(WRONG));
        var answer = Json.createObjectBuilder();
        if (areas.at(point).isEmpty()) {
            answer.add("outside", true);
        } else {
            places.nearest(point).ifPresent(near -> answer.add("name", near.label())
                    .add("metres", Math.round(point.distanceTo(near.point()))));
        }
        return Response.ok(answer.build().toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static double degrees(@Nullable String text, int most) {
        if (text == null || !DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
            throw new BadRequestException(WRONG);
        }
        return Double.parseDouble(text);
    }
}
