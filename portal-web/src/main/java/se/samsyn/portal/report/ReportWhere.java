package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.Submission;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.PlaceQueries;
import se.samsyn.portal.map.Basemap;
import se.samsyn.portal.map.MapPicture;
import se.samsyn.portal.map.NotDrawn;
import se.samsyn.portal.map.SchematicMap;
import se.samsyn.web.refusal.Complaints;

/** The page that asks where it is. Search, position, map and words are equals: any one is enough. */
@Named
@RequestScoped
public class ReportWhere implements StepCheck {

    private static final int CLOSE = 15;

    /** CSS pixels of the still picture; small, since the page carries it. */
    private static final int WIDTH = 320;

    private static final int HEIGHT = 200;

    @Inject
    PlaceQueries places;

    @Inject
    AreaQueries areas;

    @Inject
    Complaints complaints;

    @Inject
    Basemap basemap;

    private @Nullable List<PlaceQueries.Hit> hits;
    private @Nullable GeoPoint drawn;
    private String picture = "";

    /** What was found; null when nothing was looked for. */
    public @Nullable List<PlaceQueries.Hit> getHits() {
        return hits;
    }

    void search(Answers answers) {
        hits = places.search(answers.of(Question.SEARCH), PlaceQueries.MOST);
    }

    @Override
    public Step step() {
        return Step.WHERE;
    }

    @Override
    public Answers check(Answers taken) {
        var checked = found(taken);
        var point = checked.point();
        if (point.isEmpty() && !checked.has(Question.PLACE_WORDS)) {
            complaints.say(Question.SEARCH.field(), ConcernRule.PLACE_NEEDED.key());
        }
        point.ifPresent(there -> complaints.about(Question.SEARCH.field(), () -> areas.require(there)));
        var words = checked.of(Question.PLACE_WORDS);
        int room = Submission.PLACE_MAX - (checked.place().length() - words.length());
        if (words.length() > room) {
            complaints.say(Question.PLACE_WORDS.field(), ConcernRule.TEXT_TOO_LONG.key(), room);
        } else if (ReportWhat.holdsPersonnummer(words)) {
            complaints.say(Question.PLACE_WORDS.field(), ConcernRule.PERSONNUMMER.key());
        }
        return checked;
    }

    /** A place that was chosen by its name has the point that belongs to it, whatever the map says. */
    private Answers found(Answers taken) {
        var name = taken.of(Question.PLACE_NAME);
        if (name.isEmpty()) {
            return taken;
        }
        return places.search(name, PlaceQueries.MOST).stream()
                .filter(hit -> hit.label().equals(name))
                .findFirst()
                .map(hit -> taken.with(hit.point()))
                .orElseGet(() -> taken.with(Question.PLACE_NAME, null));
    }

    /** The chosen place as people say it: its name, or the named place that it lies near; null when only words tell. */
    public PlaceQueries.@Nullable Hit near(Answers answers) {
        return answers.point().flatMap(places::nearest).orElse(null);
    }

    /**
     * A still picture with the point in its middle, for {@code src}: it travels within the page, since an address of
     * its own would tell the point to whoever keeps addresses. Empty when only words tell, or when no map can be drawn.
     */
    public String picture(Answers answers) {
        var point = answers.point().orElse(null);
        if (point != null && !point.equals(drawn)) {
            drawn = point;
            picture = draw(point);
        }
        return point == null ? "" : picture;
    }

    private String draw(GeoPoint point) {
        if (!SchematicMap.BOUNDS.contains(point.lat(), point.lon())) {
            return "";
        }
        try {
            var png = basemap.picture(new MapPicture(point.lat(), point.lon(), CLOSE, WIDTH, HEIGHT, 1, List.of()));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        } catch (NotDrawn withoutPicture) {
            return "";
        }
    }
}
