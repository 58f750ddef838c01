package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureMap;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.Bounds;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.RoadQueries;
import se.samsyn.portal.PointHeader;

/**
 * What is known around a chosen place: on the pages that follow the choice, and at {@code /beratta/nara}, from where
 * {@code report.js} fetches it for the point of a {@link PointHeader} while the pin is being placed. Of reports it
 * tells only what is the same for every pin in the area.
 */
@Named
@RequestScoped
public class Surroundings {

    /** Metres within which a measure is "near". */
    private static final double NEAR = 1_000;

    private static final int NEAR_MOST = 3;
    private static final int CLOSEST_ZOOM = 18;

    /**
     * What is known.
     *
     * @param measures published, within a kilometre, the nearest first; three at most
     * @param cell how many told of the area in the last whole quarter; null when fewer than five
     * @param area the code of the area; null outside the municipality
     * @param keeper who keeps the road, where it is not the municipality and the report can concern it; else null
     */
    public record Nearby(
            List<MeasureMap.Pin> measures,
            PublicConcernQueries.@Nullable Cell cell,
            @Nullable String area,
            RoadQueries.@Nullable Keeper keeper)
            implements Serializable {

        private static final Nearby NOTHING = new Nearby(List.of(), null, null, null);

        /** Whether anything is told of the area. */
        public boolean isTold() {
            return !measures.isEmpty() || cell != null;
        }
    }

    @Inject
    PublicMeasureQueries measures;

    @Inject
    PublicConcernQueries counts;

    @Inject
    AreaQueries areas;

    @Inject
    RoadQueries roads;

    @Inject
    CategoryQueries categories;

    private @Nullable Answers looked;
    private Nearby found = Nearby.NOTHING;

    /** Around the place that was answered; nothing when only words tell, or outside the municipality. */
    public Nearby of(Answers answers) {
        if (!answers.equals(looked)) {
            looked = answers;
            found = answers.point()
                    .map(point -> around(point, answers.of(Question.CATEGORY)))
                    .orElse(Nearby.NOTHING);
        }
        return found;
    }

    /** Around the point that was sent with the request; nothing when there is none. */
    public Nearby at(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(PointHeader.NAME))
                .flatMap(PointHeader::point)
                .map(point -> around(point, String.valueOf(request.getParameter("kategori"))))
                .orElse(Nearby.NOTHING);
    }

    private Nearby around(GeoPoint point, String category) {
        return areas.at(point)
                .map(area -> new Nearby(measures(point), cell(point), area.code(), keeper(point, category)))
                .orElse(Nearby.NOTHING);
    }

    private List<MeasureMap.Pin> measures(GeoPoint point) {
        var box = point.boxAround(NEAR).getEnvelopeInternal();
        var bounds = new Bounds(box.getMinY(), box.getMinX(), box.getMaxY(), box.getMaxX());
        return measures.points(MeasureFilter.ALL, bounds, CLOSEST_ZOOM).pins().stream()
                .filter(pin -> point.distanceTo(pin.point()) <= NEAR)
                .sorted(Comparator.comparingDouble(pin -> point.distanceTo(pin.point())))
                .limit(NEAR_MOST)
                .toList();
    }

    private PublicConcernQueries.@Nullable Cell cell(GeoPoint point) {
        var cell = counts.around(point);
        return cell.count() == null ? null : cell;
    }

    private RoadQueries.@Nullable Keeper keeper(GeoPoint point, String category) {
        return categories.isAboutRoad(category) ? roads.keeper(point).orElse(null) : null;
    }
}
