package se.samsyn.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.platform.Settings;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;

/**
 * Whose map is shown: {@code #{mapCredit.…}}, beside every map and in the corner of its pictures. OpenStreetMap's
 * licence (ODbL 1.0, 4.3) demands it, and honesty demands that an invented map says that it is one.
 */
@Named
@RequestScoped
public class MapCredit {

    @Inject
    Settings settings;

    @Inject
    Bundles bundles;

    @Inject
    Site site;

    /** Whether it is drawn from an operator's file and so from OpenStreetMap's data; else it is the schematic map. */
    public boolean isOpenStreetMap() {
        return settings.mapFile().isPresent();
    }

    /** In the page's language. */
    public String getText() {
        return in(site.getLanguage());
    }

    /** In a language, Swedish when it is not offered. */
    public String in(Language language) {
        var key = isOpenStreetMap() ? "map.paragraph.openStreetMap" : "map.paragraph.attribution";
        return bundles.in(language).getOrDefault(key, "");
    }
}
