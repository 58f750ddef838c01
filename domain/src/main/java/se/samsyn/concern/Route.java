package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/**
 * One rule: which concerns go to whom (domain.md 4.2). What is null fits everything.
 *
 * @param category the code of a category
 * @param area the code of a statistical area; a concern without a point lies in none
 * @param keeper the code of who keeps the road there instead of the municipality
 * @param receiver who works with it: the code of a unit, or {@link #BOTH}
 * @param reader the municipality's unit that reads it first and owns it; null for the coordination function
 */
@Embeddable
public record Route(
        @Column(name = "category_code", length = Category.CODE_MAX) @Nullable String category,
        @Column(name = "area_code", length = Route.AREA_MAX) @Nullable String area,
        @Column(name = "keeper_code", length = Route.KEEPER_MAX) @Nullable String keeper,
        @Column(name = "receiver", length = Owner.UNIT_MAX, nullable = false) String receiver,
        @Column(name = "owner_unit", length = Owner.UNIT_MAX) @Nullable String reader)
        implements Serializable {

    /** In the place of a unit: the queue that both parties share. */
    public static final String BOTH = "BADA";

    static final int AREA_MAX = 40;
    static final int KEEPER_MAX = 20;

    /** @param there who keeps the road; looked up only where the rest fits */
    boolean fits(String what, @Nullable String where, Supplier<@Nullable String> there) {
        return (category == null || category.equals(what))
                && (area == null || area.equals(where))
                && (keeper == null || keeper.equals(there.get()));
    }

    /** Whether it fits whatever the other one fits, which then is never reached after it. */
    boolean covers(Route other) {
        return (category == null || category.equals(other.category))
                && (area == null || area.equals(other.area))
                && (keeper == null || keeper.equals(other.keeper));
    }

    Placement placement() {
        return new Placement(new Owner(Party.MUNICIPALITY, reader), receiver.equals(reader) ? null : receiver);
    }
}
