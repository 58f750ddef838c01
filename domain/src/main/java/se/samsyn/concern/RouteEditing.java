package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * How the rules change by which concerns find who works with them: in a draft, which is tried ({@link RouteTrial}) and
 * then published with a reason. What has come in already stays where it lies. Each refuses with {@link Stale} when the
 * draft has been changed since it was read.
 */
@UseCase
public class RouteEditing {

    @Inject
    Routes routes;

    @Inject
    Placing placing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Writes a rule, before all others if it is new: what is new is mostly narrower than what is there.
     *
     * @param position of the rule that it replaces, from 0; null for a new one
     * @throws NotFound if it names a category, area, keeper or unit that there is not
     */
    @Allows(Permission.ROUTE_CONCERNS)
    public void write(long read, @Nullable Integer position, Route route) {
        var draft = routes.draft(read);
        var checked = placing.checked(route);
        if (position == null) {
            draft.add(checked);
        } else {
            draft.change(existing(draft, position), checked);
        }
    }

    /** Lets a rule be asked one step earlier. */
    @Allows(Permission.ROUTE_CONCERNS)
    public void raise(long read, int position) {
        var draft = routes.draft(read);
        draft.raise(existing(draft, position));
    }

    @Allows(Permission.ROUTE_CONCERNS)
    public void remove(long read, int position) {
        var draft = routes.draft(read);
        draft.remove(existing(draft, position));
    }

    /** Throws away what was drafted: the draft is as what is in force. */
    @Allows(Permission.ROUTE_CONCERNS)
    public void reset(long read) {
        routes.draft(read).reset(routes.inForce());
    }

    /**
     * The draft is in force from now on, for what comes in and what changes its category.
     *
     * @throws RuleBroken if no reason is given, or a rule is never reached
     */
    @Allows(Permission.ROUTE_CONCERNS)
    public void publish(long read, String reason) {
        routes.add(routes.draft(read).publish(reason, current.actor(), clock.instant()));
    }

    private static int existing(RouteSet draft, int position) {
        if (position < 0 || position >= draft.routes().size()) {
            throw new NotFound(Route.class, position);
        }
        return position;
    }
}
