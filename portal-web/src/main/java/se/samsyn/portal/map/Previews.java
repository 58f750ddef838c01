package se.samsyn.portal.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.portal.MeasureWords;
import se.samsyn.web.route.Language;

/**
 * What is seen of each public page where it is shared. Drawings are kept by what they show and never by their address:
 * whether a page is public is asked each time.
 */
@ApplicationScoped
class Previews {

    private static final int KEPT = 100;
    private static final int CLOSE = 14;
    private static final int WIDE = 11;

    @Inject
    Basemap basemap;

    @Inject
    PublicMeasureQueries measures;

    @Inject
    PublicAnnouncementQueries announcements;

    @Inject
    MeasureWords measureWords;

    @Inject
    PreviewWords words;

    /** The drawings asked for last. */
    private final Map<Preview, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Preview, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Preview ofStart() {
        return new Preview(
                words.start(),
                words.by(List.of(Party.values())),
                MapPicture.Shape.BOTH,
                words.site(),
                map(new GeoPoint(SchematicMap.START_LAT, SchematicMap.START_LON), WIDE, null));
    }

    /** @throws NotFound if none that is published has this slug */
    Preview ofMeasure(String slug) {
        var measure = measures.bySlug(slug);
        var by = measureWords.by(measure.row());
        var shape = shape(by);
        return new Preview(
                measure.row().title(),
                String.join(" · ", words.by(by), measureWords.place(measure.row())),
                shape,
                words.site(),
                map(measure.point(), CLOSE, shape));
    }

    /** @throws NotFound if none that is published has this slug */
    Preview ofAnnouncement(String slug) {
        var row = announcements.bySlug(slug, Language.SWEDISH.code()).row();
        var by = words.speakers(row);
        return new Preview(row.title(), words.by(by), shape(by), words.site(), null);
    }

    /**
     * As PNG.
     *
     * @param credit of its map
     * @throws NotDrawn with its reason
     */
    byte[] draw(Preview preview, String credit) {
        synchronized (kept) {
            var known = kept.get(preview);
            if (known != null) {
                return known;
            }
        }
        var drawn = basemap.preview(preview, credit);
        synchronized (kept) {
            kept.put(preview, drawn);
        }
        return drawn;
    }

    private static @Nullable MapPicture map(@Nullable GeoPoint at, int zoom, MapPicture.@Nullable Shape mark) {
        return at == null || !SchematicMap.BOUNDS.contains(at.lat(), at.lon())
                ? null
                : new MapPicture(
                        at.lat(),
                        at.lon(),
                        zoom,
                        Preview.WIDTH,
                        Preview.MAP_HEIGHT,
                        1,
                        mark == null ? List.of() : List.of(new MapPicture.Mark(at.lat(), at.lon(), mark)));
    }

    private static MapPicture.@Nullable Shape shape(Collection<Party> by) {
        boolean municipality = by.contains(Party.MUNICIPALITY);
        boolean police = by.contains(Party.POLICE);
        return municipality && police
                ? MapPicture.Shape.BOTH
                : municipality ? MapPicture.Shape.SQUARE : police ? MapPicture.Shape.DIAMOND : null;
    }
}
