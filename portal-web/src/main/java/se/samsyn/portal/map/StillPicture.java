package se.samsyn.portal.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.GeoPoint;
import se.samsyn.web.words.MapCredit;

/**
 * Small still pictures of the map that travel within a page: {@code #{stillPicture.around(point)}}. For points that
 * nobody else may know; an address of its own would tell them to whoever keeps addresses.
 */
@Named
@RequestScoped
public class StillPicture {

    private static final int CLOSE = 15;

    /** CSS pixels. */
    private static final int WIDTH = 320;

    private static final int HEIGHT = 200;

    @Inject
    Basemap basemap;

    @Inject
    MapCredit credit;

    private @Nullable GeoPoint drawn;
    private String picture = "";

    /** With the point in its middle, for {@code src}; empty outside of the map, or when it cannot be drawn now. */
    public String around(GeoPoint point) {
        if (!point.equals(drawn)) {
            drawn = point;
            picture = draw(point);
        }
        return picture;
    }

    private String draw(GeoPoint point) {
        if (!SchematicMap.BOUNDS.contains(point.lat(), point.lon())) {
            return "";
        }
        try {
            var picture = new MapPicture(point.lat(), point.lon(), CLOSE, WIDTH, HEIGHT, 1, List.of());
            var png = basemap.picture(picture, credit.getText());
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        } catch (NotDrawn withoutPicture) {
            return "";
        }
    }
}
