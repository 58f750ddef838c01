package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.MemberQueries;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.RoadQueries;

/** Finds who gets a concern: by the rules in force, or by hand. */
@ApplicationScoped
class Placing {

    @Inject
    Categories categories;

    @Inject
    Routes routes;

    @Inject
    AreaQueries areas;

    @Inject
    RoadQueries roads;

    @Inject
    MemberQueries members;

    /** @throws RuleBroken if nothing, or nothing that exists, was chosen */
    Category category(String code) {
        return categories.get(code);
    }

    /**
     * Who gets it by the rules in force.
     *
     * @param area null when no point is known
     * @param point exact; null when none is known
     */
    Placement byRules(Category category, @Nullable String area, @Nullable GeoPoint point) {
        return routes.inForce()
                .place(category.code(), area, () -> keeper(point))
                .placement();
    }

    /** The code of who keeps the road there instead of the municipality; null for nobody. */
    @Nullable
    String keeper(@Nullable GeoPoint point) {
        return point == null
                ? null
                : roads.keeper(point).map(RoadQueries.Keeper::code).orElse(null);
    }

    /** The name of who keeps the road there and can mend what is told; null for nobody. */
    @Nullable
    String mender(String category, GeoPoint point) {
        return categories.get(category).isAboutRoad()
                ? roads.keeper(point).map(RoadQueries.Keeper::name).orElse(null)
                : null;
    }

    /**
     * The same rule, with the unit that receives it as its reader where it is the municipality's.
     *
     * @throws NotFound if it names a category, area, keeper or unit that there is not
     */
    Route checked(Route route) {
        mustBe(route.category(), category -> categories.all().stream()
                .anyMatch(each -> each.code().equals(category)));
        mustBe(route.area(), area -> areas.statistical().stream()
                .anyMatch(each -> each.code().equals(area)));
        mustBe(route.keeper(), roads.keepers()::containsKey);
        var reader = route.reader();
        if (ownUnit(route.receiver(), Placement.COORDINATION.owner())) {
            reader = route.receiver();
        } else if (reader != null && !ownUnit(reader, Placement.COORDINATION.owner())) {
            throw new NotFound(MemberQueries.UnitRow.class, reader);
        }
        return new Route(route.category(), route.area(), route.keeper(), route.receiver(), reader);
    }

    private static void mustBe(@Nullable String code, Predicate<String> known) {
        if (code != null && !known.test(code)) {
            throw new NotFound(Route.class, code);
        }
    }

    /**
     * Who gets it when somebody says so.
     *
     * @param receiver the code of a unit, or {@link Route#BOTH}
     * @param owner whose it is now; a unit of the same party becomes its owner, others join in
     * @throws NotFound if there is no such unit, or none any more
     */
    Placement byHand(String receiver, Owner owner) {
        return ownUnit(receiver, owner)
                ? new Placement(new Owner(owner.party(), receiver), null)
                : new Placement(owner, receiver);
    }

    /** The name of a unit that there is. */
    String nameOf(String unit) {
        return members.units().stream()
                .filter(row -> row.code().equals(unit))
                .map(MemberQueries.UnitRow::name)
                .findFirst()
                .orElseThrow(() -> new NotFound(MemberQueries.UnitRow.class, unit));
    }

    /** @throws NotFound if it is neither {@link Route#BOTH} nor a unit that is there */
    private boolean ownUnit(String receiver, Owner owner) {
        if (receiver.equals(Route.BOTH)) {
            return false;
        }
        return members.units().stream()
                .filter(unit -> unit.code().equals(receiver))
                .findFirst()
                .map(unit -> unit.party() == owner.party())
                .orElseThrow(() -> new NotFound(MemberQueries.UnitRow.class, receiver));
    }
}
