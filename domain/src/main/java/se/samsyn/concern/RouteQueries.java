package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The rules by which concerns find who works with them. */
@ReadModel
public class RouteQueries {

    private static final int HISTORY = 20;

    /**
     * The draft, as it is worked on.
     *
     * @param version for {@link RouteEditing}
     * @param changed whether it differs from what is in force
     */
    public record Draft(long version, List<Route> routes, boolean changed) implements Serializable {}

    /** Rules that were put in force. */
    public record Published(Instant at, Actor by, String reason) implements Serializable {}

    @Inject
    Routes routes;

    @Allows(Permission.ROUTE_CONCERNS)
    public Draft draft() {
        var draft = routes.draft();
        return new Draft(
                draft.version(),
                draft.routes(),
                !draft.routes().equals(routes.inForce().routes()));
    }

    /** What was published, newest first, at most 20; not what Samsyn began with. */
    @Allows(Permission.ROUTE_CONCERNS)
    public List<Published> history() {
        return routes.published(HISTORY).stream()
                .filter(set -> set.reason() != null)
                .map(set -> new Published(
                        Objects.requireNonNull(set.publishedAt()), set.by(), Objects.requireNonNull(set.reason())))
                .toList();
    }
}
