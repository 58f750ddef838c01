package se.samsyn.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Everything beneath {@code /api}; named one by one, so that nothing is served by accident. */
@ApplicationPath("/api")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MeasuresResource.class, NearestPlaceResource.class, BadRequest.class);
    }
}
