package se.samsyn.portal.map;

import java.util.Locale;
import java.util.ResourceBundle;

/** Whose map is drawn; shown wherever the map is. OpenStreetMap's licence demands it, and honesty demands the other. */
public enum Attribution {
    SCHEMATIC,
    OPENSTREETMAP;

    /** The words to show; Swedish where there is no translation. */
    public String text(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("se.samsyn.portal.map.attribution", locale, noFallback)
                .getString(name());
    }
}
