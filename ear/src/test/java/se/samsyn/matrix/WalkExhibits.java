package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.samsyn.walk.Plan;
import se.samsyn.walk.WalkNoting;
import se.samsyn.walk.WalkPlanning;
import se.samsyn.walk.WalkQueries;

/** Safety walks, from their plan to their end. */
@ApplicationScoped
class WalkExhibits implements Exhibits {

    /** Begun before all others. */
    static final Plan PLAN =
            new Plan("Kring bron", Instant.parse("2001-02-03T17:00:00Z"), "Bron", "Mörker", List.of("Bron"));

    @Override
    public void hang(Hall hall) {
        hall.feature("Trygghetsvandringar");
        hall.of(WalkQueries.class)
                .see("Se den bland kommande", (walks, it) -> {
                    var id = it.walk();
                    return walks.coming().stream().anyMatch(row -> row.id().equals(id));
                })
                .see("Se den bland avslutade", (walks, it) -> {
                    var id = it.walk("ended_at = utc_timestamp(6), begins_at = utc_timestamp(6) + interval 1 day");
                    return walks.ended(null, 100).rows().stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .act("Öppna den", (walks, it) -> walks.view(it.walk()))
                .act("Se vad som är antecknat på den", (walks, it) -> walks.notes(it.walk()))
                .see("Se vilken en rapport kom in på", (walks, it) -> walks.of(it.walked())
                        .isPresent());
        hall.of(WalkPlanning.class)
                .act("Planera en", (planning, it) -> planning.plan(PLAN, true))
                .act("Ändra planen", (planning, it) -> planning.replan(it.walk(), it.walkVersion(), PLAN, true))
                .act("Avsluta den", (planning, it) -> planning.end(it.walk(), it.walkVersion(), 14, "Mörkt."));
        hall.of(WalkNoting.class)
                .act(
                        "Anteckna på den",
                        (noting, it) -> noting.note(it.walk("begins_at = utc_timestamp(6)"), Pieces.told()));
    }
}
