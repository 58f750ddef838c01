package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Where a concern lies, and who has accepted it. */
@ReadModel
public class AcceptanceQueries {

    /**
     * One party's part.
     *
     * @param dueOn the last day to say yes; null while the party does not see the concern, and so is not asked
     * @param acceptedAt null until it has said yes
     * @param escalated whether the coordination function got it, as the party did not say yes in time
     */
    public record Row(Party party, @Nullable LocalDate dueOn, @Nullable Instant acceptedAt, boolean escalated)
            implements Serializable {}

    /**
     * Where a concern lies.
     *
     * @param receiver a unit, {@link Route#BOTH}, or null for the coordination function
     * @param parties who has to accept it; nobody where its owner works with it alone
     * @param asked whether somebody waits for the actor's own party
     * @param ours whether the actor's own party may place it elsewhere
     * @param keeper who keeps the road there instead of the municipality and can mend what is told; null for nobody
     */
    public record View(
            @Nullable String receiver, List<Row> parties, boolean asked, boolean ours, @Nullable String keeper)
            implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Acceptances acceptances;

    @Inject
    Placing placing;

    @Inject
    CurrentActor current;

    /**
     * Where it lies, and who has accepted it.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none that the actor can see
     */
    @Allows(Permission.READ_CONCERNS)
    public View of(ConcernId id) {
        var concern = concerns.get(id);
        var standing = acceptances.standing(id);
        var party = current.party();
        return new View(
                acceptances.placementOf(concern).code(),
                standing.stream()
                        .map(acceptance -> new Row(
                                acceptance.party(),
                                acceptance.dueOn(),
                                acceptance.acceptedAt(),
                                acceptance.escalatedAt() != null))
                        .toList(),
                standing.stream().anyMatch(acceptance -> acceptance.party() == party && acceptance.isOpen()),
                party == concern.owner().party(),
                concerns.shows(concern, SharedPart.POINT) ? keeper(concern) : null);
    }

    private @Nullable String keeper(Concern concern) {
        var place = concerns.placeOf(concern.id());
        return place == null ? null : placing.mender(concern.category(), place.point());
    }
}
