package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Whose a concern is among the two authorities: which unit has it, which party has accepted it, who works with it.
 * Refused as {@link ConcernTriage} says.
 */
@UseCase
public class ConcernRouting {

    @Inject
    Concerns concerns;

    @Inject
    Placing placing;

    @Inject
    Asking asking;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * It goes where the rules lead the new category; text, place, history and assignee stay, and so does what another
     * party owns.
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void changeCategory(ConcernId id, long read, String category) {
        var concern = concerns.get(id, read);
        var to = placing.category(category);
        concern.changeCategory(to, current.actor(), clock.instant());
        if (concern.owner().party() == Party.MUNICIPALITY) {
            var place = concerns.placeOf(id);
            var placement =
                    placing.byRules(to, place == null ? null : place.areaCode(), place == null ? null : place.point());
            if (!placement.equals(asking.placementOf(concern))) {
                lay(concern, ConcernEvent.ROUTED, placement, null);
            }
        }
    }

    /**
     * Lays it with another unit, or with both parties. The parties are asked anew.
     *
     * @param receiver the code of a unit, or {@link Route#BOTH}
     * @throws RuleBroken if the other party owns it, it lies there already, or no reason is given
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void place(ConcernId id, long read, String receiver, String reason) {
        var concern = concerns.get(id, read);
        concern.mustBeOf(current.actor(), ConcernRule.ONLY_OWNER_PLACES);
        var placement = placing.byHand(receiver, concern.owner());
        if (placement.equals(asking.placementOf(concern))) {
            throw new RuleBroken(ConcernRule.SAME_PLACE);
        }
        var why = StaffText.needed(reason, StaffText.MAX, ConcernRule.REASON_NEEDED);
        lay(concern, ConcernEvent.ROUTED, placement, why);
    }

    /**
     * The own party takes on its part of the work.
     *
     * @throws RuleBroken if nobody waits for its answer
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void accept(ConcernId id, long read) {
        var concern = concerns.get(id, read);
        asking.accept(concern, current.party());
        concern.note(ConcernEvent.ACCEPTED, null, null, current.actor(), clock.instant());
    }

    /**
     * The own party says that it is not theirs: the coordination function has it, and places it elsewhere.
     *
     * @throws RuleBroken if nobody waits for its answer, or no reason is given
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void decline(ConcernId id, long read, String reason) {
        var concern = concerns.get(id, read);
        asking.asked(concern, current.party());
        var why = StaffText.needed(reason, StaffText.MAX, ConcernRule.REASON_NEEDED);
        lay(concern, ConcernEvent.DECLINED, Placement.coordination(concern.owner()), why);
    }

    /**
     * Gives it to somebody; their party has accepted it by that.
     *
     * @param to null to lay it back into the queue
     * @throws RuleBroken if they have a conflict of interest
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void assign(ConcernId id, long read, @Nullable MemberId to) {
        var concern = concerns.get(id, read);
        if (to != null && concerns.isShutAwayFrom(concern, to)) {
            throw new RuleBroken(FilingRule.CONFLICT_OF_INTEREST);
        }
        concern.assign(to, current.actor(), clock.instant());
        if (to != null) {
            asking.acceptIfAsked(concern, current.actor().party());
        }
    }

    private void lay(Concern concern, ConcernEvent why, Placement to, @Nullable String reason) {
        asking.lay(concern, why, to, reason);
        concerns.renewWords(concern);
    }
}
