package se.samsyn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;

/** Where a map opens that shows no place in particular: {@code #{mapCentre.…}}. */
@Named
@RequestScoped
public class MapCentre {

    @Inject
    AreaQueries areas;

    private @Nullable GeoPoint municipality;
    private @Nullable GeoPoint town;

    /** The middle of the municipality: for a map of all of it. */
    public GeoPoint getMunicipality() {
        if (municipality == null) {
            municipality = areas.municipality().middle();
        }
        return municipality;
    }

    /** Its main town: for a map on which somebody looks for a street. */
    public GeoPoint getTown() {
        if (town == null) {
            town = areas.town();
        }
        return town;
    }

    /** The middle of the municipality as addresses of still pictures write it. */
    public String getPicture() {
        var middle = getMunicipality();
        return String.format(Locale.ROOT, "%.4f,%.4f", middle.lat(), middle.lon());
    }
}
