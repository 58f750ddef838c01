package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * The rules by which concerns find who works with them: the first one that fits decides, and what none fits goes to the
 * coordination function. There is one draft, which is worked on; what is published is a copy of it that never changes,
 * and the latest one is in force.
 */
@Entity
@Table(name = "route_set")
class RouteSet {

    @Id
    private UUID id;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "route", joinColumns = @JoinColumn(name = "route_set_id"))
    @OrderColumn(name = "position")
    private List<Route> routes = new ArrayList<>();

    /** Why it was published; null for the draft. */
    @Column(length = StaffText.MAX, updatable = false)
    private @Nullable String reason;

    /** Who published it. */
    @Embedded
    private Actor by;

    /** Null for the draft. */
    @Column(updatable = false)
    private @Nullable Instant publishedAt;

    /** For Hibernate only. */
    protected RouteSet() {}

    /** A draft of these rules. */
    static RouteSet draft(List<Route> routes) {
        var set = new RouteSet();
        set.id = UuidCreator.getTimeOrderedEpoch();
        set.routes.addAll(routes);
        set.by = Actor.SYSTEM;
        return set;
    }

    /**
     * What a rule does with a concern.
     *
     * @param position from 0; that after the last rule where none fits
     */
    record Fit(int position, Placement placement) {}

    /**
     * The first rule that fits.
     *
     * @param keeper asked only where a rule depends on it
     */
    Fit place(String category, @Nullable String area, Supplier<@Nullable String> keeper) {
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).fits(category, area, keeper)) {
                return new Fit(i, routes.get(i).placement());
            }
        }
        return new Fit(routes.size(), Placement.COORDINATION);
    }

    /** Puts a rule before all others that the draft has: what is new is narrower than what is there. */
    void add(Route route) {
        routes.add(0, route);
    }

    void change(int position, Route route) {
        routes.set(position, route);
    }

    void remove(int position) {
        routes.remove(position);
    }

    /** One step towards the first rule; the first one stays. */
    void raise(int position) {
        if (position > 0) {
            routes.add(position - 1, routes.remove(position));
        }
    }

    /** Begins anew from what is in force. */
    void reset(RouteSet inForce) {
        routes.clear();
        routes.addAll(inForce.routes);
    }

    /** A copy of the draft as it will be in force. */
    RouteSet publish(String why, Actor who, Instant at) {
        for (int late = 0; late < routes.size(); late++) {
            for (int early = 0; early < late; early++) {
                if (routes.get(early).covers(routes.get(late))) {
                    throw new RuleBroken(ConcernRule.ROUTE_HIDDEN, early + 1, late + 1);
                }
            }
        }
        var published = draft(routes);
        published.reason = StaffText.needed(why, StaffText.MAX, ConcernRule.REASON_NEEDED);
        published.by = who;
        published.publishedAt = at;
        return published;
    }

    long version() {
        return version;
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    @Nullable
    String reason() {
        return reason;
    }

    Actor by() {
        return by;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
