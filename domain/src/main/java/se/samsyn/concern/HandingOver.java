package se.samsyn.concern;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Hands the work on a concern over to the other party: what it needs is shared, it is asked to take the work on, and
 * the own part goes on or ends. The document stays its owner's, and the other party can say no
 * ({@link ConcernRouting#decline}). Refused as {@link ConcernTriage} says.
 */
@UseCase
public class HandingOver {

    @Inject
    Concerns concerns;

    @Inject
    Sharing sharing;

    @Inject
    Placing placing;

    @Inject
    Asking asking;

    @Inject
    ConcernTriage triage;

    /**
     * What is given along.
     *
     * @param parts shared besides those that are; may be empty once something is
     * @param ground as {@link Sharing#share} asks for it; null where nothing is shared besides
     * @param note as {@link Sharing#share} asks for it
     * @param request what the other party is asked to do; both read it, and who told does not
     */
    public record Gift(
            Set<SharedPart> parts, @Nullable LegalGround ground, @Nullable String note, @Nullable String request) {

        public Gift {
            parts = Set.copyOf(parts);
        }
    }

    /**
     * Hands it over.
     *
     * @param unit of the other party
     * @param goOn whether the own party goes on with its part; otherwise nobody of it works with the concern any
     *     longer, and the one who told reads where it was sent
     * @throws RuleBroken if it is the other party's, nobody works with it yet, nothing is or would be shared, or
     *     nothing is asked for; as {@link Sharing#share}
     * @throws NotFound if the unit is none of the other party's
     */
    @Allows(Permission.HAND_OVER)
    @AsksForProof
    public void handOver(ConcernId id, long read, Gift gift, String unit, boolean goOn) {
        var concern = concerns.get(id, read);
        if (!gift.parts().isEmpty() || concern.visibility().compareTo(Visibility.BOTH) < 0) {
            sharing.share(id, read, gift.parts(), gift.ground(), gift.note());
        }
        concern.axes().mustBeInWork();
        var there = placing.byHand(unit, concern.owner());
        if (!unit.equals(there.partner()) || unit.equals(Route.BOTH)) {
            throw new NotFound(MemberQueries.UnitRow.class, unit);
        }
        var request = StaffText.needed(gift.request(), StaffText.MAX, ConcernRule.REASON_NEEDED);
        asking.lay(concern, ConcernEvent.HANDED_OVER, there, request);
        concerns.renewWords(concern);
        if (!goOn) {
            asking.release(concern);
            triage.refer(id, concern.version(), placing.nameOf(unit), request);
        }
    }
}
