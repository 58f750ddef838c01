package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor COORDINATOR = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "COORDINATOR");

    private static final Route LAMPS_IN_THE_NORTH = new Route("BEL", "NORRA", null, "PARK", "PARK");
    private static final Route LAMPS_OF_THE_STATE = new Route("BEL", null, "TRAFIKVERKET", "SAMORDNING", "SAMORDNING");
    private static final Route LAMPS = new Route("BEL", null, null, "GATA", "GATA");
    private static final Route GATHERINGS = new Route("GRP", null, null, Route.BOTH, null);
    private static final Route MOPEDS = new Route("TRB", null, null, "KOMMUNPOLIS", "TRYGGHET");

    private final RouteSet routes =
            RouteSet.draft(List.of(LAMPS_IN_THE_NORTH, LAMPS_OF_THE_STATE, LAMPS, GATHERINGS, MOPEDS));

    @Test
    void the_first_rule_that_fits_decides() {
        assertThat(place("BEL", "NORRA", "TRAFIKVERKET")).isEqualTo(0);
        assertThat(place("BEL", "SODRA", "TRAFIKVERKET")).isEqualTo(1);
        assertThat(place("BEL", null, null)).isEqualTo(2);
        routes.raise(2);
        assertThat(place("BEL", "SODRA", "TRAFIKVERKET")).isEqualTo(1);
        assertThat(routes.routes().get(1)).isEqualTo(LAMPS);
    }

    @Test
    void what_no_rule_fits_goes_to_the_coordination_function() {
        var fit = routes.place("TRY", "NORRA", () -> null);

        assertThat(fit.position()).isEqualTo(5);
        assertThat(fit.placement()).isEqualTo(new Placement(Owner.of(Party.MUNICIPALITY), null));
        assertThat(fit.placement().code()).isNull();
    }

    @Test
    void the_municipality_owns_it_whoever_works_with_it() {
        assertThat(LAMPS.placement()).isEqualTo(new Placement(new Owner(Party.MUNICIPALITY, "GATA"), null));
        assertThat(GATHERINGS.placement()).isEqualTo(new Placement(Owner.of(Party.MUNICIPALITY), Route.BOTH));
        assertThat(MOPEDS.placement())
                .isEqualTo(new Placement(new Owner(Party.MUNICIPALITY, "TRYGGHET"), "KOMMUNPOLIS"));
    }

    @Test
    void the_keeper_of_the_road_is_looked_up_only_where_a_rule_asks_for_it() {
        assertThat(routes.place("BEL", "NORRA", RouteTest::never).position()).isEqualTo(0);
        assertThat(routes.place("GRP", "NORRA", RouteTest::never).position()).isEqualTo(3);
    }

    @Test
    void a_rule_that_is_never_reached_is_not_published() {
        routes.raise(2);
        routes.raise(1);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> routes.publish("Parken sköter lamporna.", COORDINATOR, NOON))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(ConcernRule.ROUTE_HIDDEN.key());
                    assertThat(refused.arguments()).containsExactly(1, 2);
                });
    }

    @Test
    void what_is_published_stays_as_it_was_while_the_draft_goes_on() {
        var published = routes.publish(" Parken sköter lamporna. ", COORDINATOR, NOON);
        routes.remove(0);
        routes.change(0, MOPEDS);

        assertThat(published.routes()).startsWith(LAMPS_IN_THE_NORTH, LAMPS_OF_THE_STATE);
        assertThat(published.reason()).isEqualTo("Parken sköter lamporna.");
        routes.reset(published);
        assertThat(routes.routes()).isEqualTo(published.routes());
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> routes.publish(" ", COORDINATOR, NOON));
    }

    private int place(String category, @Nullable String area, @Nullable String keeper) {
        return routes.place(category, area, () -> keeper).position();
    }

    private static String never() {
        throw new AssertionError("looked up");
    }
}
