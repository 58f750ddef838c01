package se.samsyn.portal.map;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import se.samsyn.platform.Settings;

/**
 * Opens the basemap once for the application and closes it when the application stops. Pages know it as
 * {@code basemap}.
 */
@Dependent
class MapStart {

    @Produces
    @Singleton
    @Named("basemap")
    Basemap open(Settings settings) {
        return Basemap.open(MapSettings.of(settings));
    }

    void close(@Disposes Basemap basemap) {
        basemap.close();
    }
}
